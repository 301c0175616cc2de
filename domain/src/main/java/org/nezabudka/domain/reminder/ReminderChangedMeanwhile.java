package org.nezabudka.domain.reminder;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody acted on the reminder since it was read, or it showed again. */
public final class ReminderChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public ReminderChangedMeanwhile(ReminderId id) {
        super("Reminder " + id + " was changed meanwhile", Map.of("reminder", id.toString()));
    }
}
