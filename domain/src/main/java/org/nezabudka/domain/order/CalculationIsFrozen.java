package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** A contract was signed on this calculation: it changes by another version only. */
public final class CalculationIsFrozen extends Refused {

    private static final long serialVersionUID = 1L;

    CalculationIsFrozen(int number) {
        super("Calculation " + number + " is frozen", Map.of("number", number));
    }
}
