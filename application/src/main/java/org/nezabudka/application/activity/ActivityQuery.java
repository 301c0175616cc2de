package org.nezabudka.application.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.activity.ActivityState;
import org.nezabudka.domain.activity.Priority;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Which activities; an absent or empty condition lets all pass.
 *
 * @param whose of what the actor may see
 * @param from beginning at or after; whatever has no date begins never
 * @param until beginning before
 * @param open only what remains to be done
 * @param overdue only what is open although its time has passed
 * @param unchecked only what was held and bears no second signature
 * @param latestFirst else the earliest first
 */
public record ActivityQuery(
        Whose whose,
        @Nullable ClientId client,
        List<EntryCode> kinds,
        List<ActivityState> states,
        List<Priority> priorities,
        @Nullable EmployeeId assignee,
        @Nullable EmployeeId assigner,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean open,
        boolean overdue,
        boolean unchecked,
        boolean latestFirst) {

    /** Whose activities. */
    public enum Whose {
        /** All the actor may see. */
        ALL,
        /** Those the actor is to do, or did. */
        MINE,
        /** Those of people in the actor's department and below it. */
        DEPARTMENT
    }

    public ActivityQuery {
        kinds = List.copyOf(kinds);
        states = List.copyOf(states);
        priorities = List.copyOf(priorities);
    }

    /** Everything, the earliest first. */
    public static ActivityQuery all() {
        return new ActivityQuery(
                Whose.ALL, null, List.of(), List.of(), List.of(), null, null, null, null, false, false, false, false);
    }

    /** What remains to be done, the earliest first. */
    public static ActivityQuery open(Whose whose) {
        return new ActivityQuery(
                whose, null, List.of(), List.of(), List.of(), null, null, null, null, true, false, false, false);
    }
}
