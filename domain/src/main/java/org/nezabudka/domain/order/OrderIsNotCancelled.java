package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The order is not cancelled. */
public final class OrderIsNotCancelled extends Refused {

    private static final long serialVersionUID = 1L;

    OrderIsNotCancelled() {
        super("Not cancelled", Map.of());
    }
}
