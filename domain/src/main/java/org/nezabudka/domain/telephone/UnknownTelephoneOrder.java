package org.nezabudka.domain.telephone;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such order, or it is not the own one. */
public final class UnknownTelephoneOrder extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownTelephoneOrder(TelephoneOrderId id) {
        super("No order " + id, Map.of("order", id.toString()));
    }
}
