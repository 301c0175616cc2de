package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The order is cancelled. */
public final class OrderIsCancelled extends Refused {

    private static final long serialVersionUID = 1L;

    OrderIsCancelled() {
        super("Cancelled", Map.of());
    }
}
