package org.nezabudka.domain.schedule;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** A figure of planning that cannot be. */
public final class InvalidPlanning extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidPlanning(String field, String rule) {
        super(field, "Invalid planning: " + field + " " + rule, Map.of("rule", rule));
    }
}
