package org.nezabudka.domain.reminder;

import java.util.Map;
import org.nezabudka.domain.shared.Forbidden;

/** The actor may see the reminder, but only the one who is reminded can act on it. */
public final class SomebodyElsesReminder extends Forbidden {

    private static final long serialVersionUID = 1L;

    public SomebodyElsesReminder(ReminderId id) {
        super("Reminder " + id + " is somebody else's", Map.of("reminder", id.toString()));
    }
}
