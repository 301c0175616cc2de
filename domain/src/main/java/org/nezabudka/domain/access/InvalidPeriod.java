package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** Nothing can be lent for such a time: it ends before it begins, is over already, or lasts longer than allowed. */
public final class InvalidPeriod extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidPeriod(String rule) {
        super(
                "until",
                "A period of access cannot be like that: " + rule,
                Map.of("rule", rule, "longestDays", AccessPeriod.LONGEST.toDays()));
    }
}
