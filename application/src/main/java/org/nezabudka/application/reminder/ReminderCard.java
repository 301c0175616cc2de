package org.nezabudka.application.reminder;

import java.util.Set;
import org.nezabudka.domain.reminder.Reminder;
import org.nezabudka.domain.reminder.ReminderScenario;

/**
 * A reminder ready to be shown.
 *
 * @param text the scenario's, filled in
 * @param acts what the reader may do with it now
 */
public record ReminderCard(Reminder reminder, ReminderRow row, ReminderScenario scenario, String text, Set<Act> acts) {

    /** What may be done with a reminder. */
    public enum Act {
        COMPLETE,
        SNOOZE,
        RESCHEDULE,
        CANCEL
    }

    public ReminderCard {
        acts = Set.copyOf(acts);
    }
}
