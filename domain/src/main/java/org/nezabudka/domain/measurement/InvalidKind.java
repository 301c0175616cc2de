package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** A kind of measurement that cannot be. */
public final class InvalidKind extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidKind(String field, String rule) {
        super(field, "Invalid kind of measurement: " + field + " " + rule, Map.of("rule", rule));
    }
}
