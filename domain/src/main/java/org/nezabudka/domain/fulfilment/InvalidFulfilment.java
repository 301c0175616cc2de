package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** Something a form says can never be right. */
public final class InvalidFulfilment extends Invalid {

    private static final long serialVersionUID = 1L;

    /** @param rule what is wrong with it, such as {@code vehicle-for-assembly} */
    public InvalidFulfilment(String field, String rule) {
        super(field, "Invalid " + field + ": " + rule, Map.of("rule", rule));
    }
}
