package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** There is no contract that could be signed. */
public final class NoContract extends Refused {

    private static final long serialVersionUID = 1L;

    NoContract() {
        super("No contract", Map.of());
    }
}
