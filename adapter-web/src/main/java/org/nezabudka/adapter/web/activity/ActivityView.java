package org.nezabudka.adapter.web.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.activity.ActivityState;
import org.nezabudka.domain.activity.Priority;

/** Activities as they are answered. */
final class ActivityView {
    private ActivityView() {}

    /** One with its history, and the moment by which «overdue» was told. */
    record Whole(Row activity, List<Step> history, @Nullable Row next, Instant asOf) {}

    /** A move to another date. */
    record Step(
            @Nullable Instant from,
            @Nullable Instant to,
            String reason,
            @Nullable String byName,
            Instant at) {}

    /** A row of the work table. */
    record TableRow(Row entry, @Nullable Row next) {}

    /** A row of the work table by itself. */
    record Entry(Row entry, @Nullable Row next, Instant asOf) {}

    /** A part of a list. */
    record PageAt<T>(
            List<T> items,
            @Nullable String nextCursor,
            @Nullable Long total,
            Instant asOf) {}

    /** A whole list. */
    record ItemsAt<T>(List<T> items, Instant asOf) {}

    /** The client; the name is all there is where the actor may not see the card. */
    record Client(
            @Nullable UUID id,
            String name,
            @Nullable String status,
            @Nullable String phone) {}

    /** What the actor may do with it now, and why not. */
    record Action(String name, boolean allowed, @Nullable String reason) {}

    /** A line. */
    record Row(
            UUID id,
            int version,
            String kind,
            ActivityState state,
            boolean overdue,
            Priority priority,
            @Nullable String subject,
            @Nullable String goal,
            @Nullable String description,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable Client client,
            @Nullable UUID contactPersonId,
            @Nullable String contactPerson,
            UUID assigneeId,
            String assigneeName,
            @Nullable UUID assignerId,
            @Nullable String assignerName,
            @Nullable UUID authorId,
            @Nullable String authorName,
            @Nullable String action,
            @Nullable String actionDetails,
            @Nullable String result,
            @Nullable String statusBefore,
            @Nullable String statusAfter,
            @Nullable Instant heldAt,
            @Nullable Instant recordedAt,
            @Nullable String cancelReason,
            @Nullable Instant checkedAt,
            @Nullable String checkedByName,
            @Nullable UUID callId,
            int moves,
            @Nullable UUID followsId,
            Instant createdAt,
            List<Action> actions) {}
}
