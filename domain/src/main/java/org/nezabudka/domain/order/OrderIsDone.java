package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The order is closed; to change anything it goes back first. */
public final class OrderIsDone extends Refused {

    private static final long serialVersionUID = 1L;

    OrderIsDone() {
        super("Done", Map.of());
    }
}
