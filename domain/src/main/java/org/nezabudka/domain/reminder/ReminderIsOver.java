package org.nezabudka.domain.reminder;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Somebody has done or cancelled it already, perhaps in another window. */
public final class ReminderIsOver extends Refused {

    private static final long serialVersionUID = 1L;

    ReminderIsOver() {
        super("The reminder is over", Map.of());
    }
}
