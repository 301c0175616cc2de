package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The present calculation can be changed as it is. */
public final class CalculationNotFrozen extends Refused {

    private static final long serialVersionUID = 1L;

    CalculationNotFrozen() {
        super("It can be changed", Map.of());
    }
}
