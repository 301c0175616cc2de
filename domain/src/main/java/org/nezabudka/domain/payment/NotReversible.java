package org.nezabudka.domain.payment;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** This line of the ledger cannot be reversed. */
public final class NotReversible extends Refused {

    private static final long serialVersionUID = 1L;

    /** @param rule {@code twice}, {@code is-reversal}, {@code refunded} */
    NotReversible(String rule) {
        super("Not reversible: " + rule, Map.of("rule", rule));
    }
}
