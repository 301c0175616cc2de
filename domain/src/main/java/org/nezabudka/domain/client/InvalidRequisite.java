package org.nezabudka.domain.client;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** A requisite of a legal entity with a wrong length or a wrong check digit. */
public final class InvalidRequisite extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidRequisite(String field, String rule) {
        super(field, field + " " + rule, Map.of("field", field, "rule", rule));
    }
}
