package org.nezabudka.domain.shared;

import java.util.Map;

/** A sum that can never be right: too many decimals, too large, or not positive where it has to be. */
public final class InvalidMoney extends Invalid {

    private static final long serialVersionUID = 1L;

    /** @param rule {@code too-many-decimals}, {@code too-large}, {@code not-positive}, {@code negative} */
    public InvalidMoney(String field, String rule) {
        super(field, "Money " + field + " is " + rule, Map.of("rule", rule));
    }
}
