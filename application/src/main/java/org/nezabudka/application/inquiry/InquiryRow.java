package org.nezabudka.application.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.call.CallClientRef;
import org.nezabudka.domain.inquiry.InquiryId;
import org.nezabudka.domain.inquiry.Source;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * A line of the queue.
 *
 * @param client the card; {@code null} also when the actor may not see it
 * @param name as it was given with the inquiry
 * @param clientSource what brought them, of dictionary {@code sources}, where the line they called tells it
 * @param phone in full or masked, as the actor may see it
 * @param owner who has to answer, or had last; {@code null}: everybody
 * @param calls how often the client called in vain
 * @param attempts how often we did
 * @param handOvers how often it changed its owner
 * @param deadline when the rule looks at it next; of a closed one, when it would have
 * @param nobodyLeft everybody was asked, it is passed on no more
 * @param closing {@code null} while it is open
 * @param mine whether the actor has to answer it
 * @param mayWork whether the actor may take and close it
 * @param mayReassign whether the actor may give it to others
 */
public record InquiryRow(
        InquiryId id,
        int version,
        Source source,
        @Nullable CallClientRef client,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String text,
        @Nullable String clientSource,
        Instant receivedAt,
        @Nullable EmployeeId owner,
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
        boolean mayWork,
        boolean mayReassign) {

    /**
     * How it ended.
     *
     * @param answered by evidence; else somebody said why no answer is needed
     * @param evidence id of the call or message; {@code null} when resolved
     * @param inTime whether before the first deadline
     * @param tookSeconds working time since it was received
     */
    public record Closing(
            boolean answered,
            Instant at,
            @Nullable EmployeeId by,
            @Nullable String byName,
            @Nullable String evidenceKind,
            java.util.@Nullable UUID evidence,
            @Nullable String reason,
            boolean inTime,
            long tookSeconds) {}
}
