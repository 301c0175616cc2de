package org.nezabudka.application.activity;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.ActivityState;
import org.nezabudka.domain.activity.People;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.call.CallId;

/**
 * An activity as lists, calendars and tables show it.
 *
 * @param facts as stored; whoever may not see the client's card must not be given the client's id in them, see {@code client}
 * @param overdue open although its time has passed
 * @param client {@code null} when it concerns nobody
 * @param contactPerson name, {@code null} also when the actor may not see the card
 * @param names names of those who have to do with it
 * @param how how it ended, {@code null} while it is open
 * @param moves how often it was moved
 * @param mayEdit whether the actor's right to change reaches it
 * @param mayCheck whether the actor may sign it, were it held
 * @param mayEditOld whether the actor may correct old entries
 */
public record ActivityRow(
        ActivityId id,
        int version,
        ActivityFacts facts,
        People people,
        @Nullable Timing timing,
        ActivityState state,
        boolean overdue,
        @Nullable ActivityClientRef client,
        @Nullable String contactPerson,
        Names names,
        @Nullable End how,
        int moves,
        @Nullable ActivityId follows,
        Instant createdAt,
        boolean mayEdit,
        boolean mayCheck,
        boolean mayEditOld) {

    /** Names of people; {@code null} where the software acted. */
    public record Names(
            String assignee,
            @Nullable String assigner,
            @Nullable String author) {}

    /**
     * How an activity ended.
     *
     * @param heldAt when the contact was, {@code null} when it was cancelled
     * @param recordedAt when that was written down
     * @param reason why it was cancelled
     * @param call by which the contact was
     */
    public record End(
            @Nullable Instant heldAt,
            Instant recordedAt,
            @Nullable String result,
            @Nullable String statusBefore,
            @Nullable String statusAfter,
            @Nullable String reason,
            @Nullable Instant checkedAt,
            @Nullable String checkedBy,
            @Nullable CallId call) {}

    public Optional<Instant> start() {
        return Optional.ofNullable(timing).map(Timing::start);
    }
}
