package org.nezabudka.domain.worktime;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** Working hours that cannot be: an end before its start, intervals that overlap, a company that never opens. */
public final class InvalidHours extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidHours(String rule) {
        super("hours", "Invalid working hours: " + rule, Map.of("rule", rule));
    }
}
