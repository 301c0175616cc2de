package org.nezabudka.domain.reminder;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** Nobody can be reminded of what was to happen earlier. */
public final class ReminderInThePast extends Invalid {

    private static final long serialVersionUID = 1L;

    public ReminderInThePast() {
        super("due", "The time has passed", Map.of());
    }
}
