package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** A signed contract keeps its number. */
public final class ContractNumberFixed extends Refused {

    private static final long serialVersionUID = 1L;

    ContractNumberFixed(String number) {
        super("Signed as " + number, Map.of("number", number));
    }
}
