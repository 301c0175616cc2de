package org.nezabudka.adapter.web.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.inquiry.Holding;
import org.nezabudka.domain.inquiry.Source;

/** An inquiry as it is answered, with all there is to show. */
record InquiryView(Instant asOf, Row inquiry, List<Link> chain, List<UUID> missedCalls, List<UUID> attemptedCalls) {

    /** What was taken in, and who has to answer; nobody in particular when the rule found nobody. */
    record Added(UUID id, @Nullable UUID ownerId, Instant deadline) {}

    /** A line of the queue. */
    record Row(
            UUID id,
            int version,
            Source source,
            @Nullable ClientRef client,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String text,
            @Nullable String clientSource,
            Instant receivedAt,
            @Nullable UUID ownerId,
            @Nullable String ownerName,
            int calls,
            int attempts,
            int handOvers,
            Instant firstDeadline,
            Instant deadline,
            int missedDeadlines,
            @Nullable Instant headToldAt,
            boolean nobodyLeft,
            @Nullable Closing closing,
            boolean mine,
            List<Action> actions) {}

    /** The client as an inquiry names it. */
    record ClientRef(UUID id, String name, String status) {}

    /** How it ended. */
    record Closing(
            boolean answered,
            Instant at,
            @Nullable UUID byId,
            @Nullable String byName,
            @Nullable UUID callId,
            @Nullable String reason,
            boolean inTime,
            long tookSeconds) {}

    /** A link of the chain of owners. */
    record Link(
            UUID ownerId,
            String ownerName,
            Instant from,
            @Nullable Instant until,
            Instant deadline,
            Holding.Why why,
            @Nullable String byName) {}

    /** What the actor may do with it, and why not. */
    record Action(String name, boolean allowed, @Nullable String reason) {}

    /** A page of the queue, true at a moment of our clock. */
    record Page(
            Instant asOf,
            List<Row> items,
            @Nullable String nextCursor,
            @Nullable Long total) {}

    /** For the counter in the header. */
    record Summary(
            Instant asOf,
            int mine,
            int nobodys,
            int visible,
            @Nullable Instant nextDeadline) {}

    /** Somebody who works here, and whether they are free. */
    record Colleague(
            UUID id,
            String name,
            @Nullable String department,
            @Nullable String extension,
            boolean worksInquiries,
            boolean present,
            @Nullable Instant awayUntil,
            boolean talking,
            int inquiries) {}

    /** Everybody, at a moment of our clock. */
    record Colleagues(Instant asOf, List<Colleague> items) {}

    /** How fast inquiries were answered. */
    record Statistics(
            int received,
            int answered,
            int resolved,
            int open,
            int inTime,
            int late,
            int passedOn,
            @Nullable Long medianSeconds,
            List<Bucket> distribution,
            List<OfEmployee> byEmployee,
            List<OfHour> byHour) {}

    /** A part of the distribution. */
    record Bucket(@Nullable Integer upToMinutes, int count) {}

    /** What one employee answered. */
    record OfEmployee(
            @Nullable UUID employeeId,
            @Nullable String name,
            int closed,
            int inTime,
            @Nullable Long medianSeconds) {}

    /** What came in during one hour of the day. */
    record OfHour(int hour, int received, int inTime) {}

    /** The callback rule. */
    record Rule(int version, int minutes, int headAfter, List<UUID> order) {}
}
