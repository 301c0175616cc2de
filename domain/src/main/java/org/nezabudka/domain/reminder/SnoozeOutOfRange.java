package org.nezabudka.domain.reminder;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** A reminder is put aside until a moment to come, within a year. */
public final class SnoozeOutOfRange extends Invalid {

    private static final long serialVersionUID = 1L;

    SnoozeOutOfRange() {
        super("until", "Not within a year from now", Map.of());
    }
}
