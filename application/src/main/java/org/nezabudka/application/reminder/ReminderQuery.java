package org.nezabudka.application.reminder;

import java.time.Instant;

/**
 * Which active reminders.
 *
 * @param team those of one's people instead of one's own
 * @param now the moment that parts what is overdue from what is not
 * @param dayEnd when today ends
 */
public record ReminderQuery(boolean team, Part part, Instant now, Instant dayEnd) {

    /** Parts of a day's work, as the bell shows them. */
    public enum Part {
        /** Shown, and not put aside since. */
        NOW,
        /** Due today, overdue ones aside. */
        TODAY,
        OVERDUE,
        /** Due after today. */
        LATER,
        ALL
    }
}
