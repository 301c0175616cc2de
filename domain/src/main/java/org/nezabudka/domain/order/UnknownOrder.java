package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such order, or it is not the actor's to see. */
public final class UnknownOrder extends NotFound {

    private static final long serialVersionUID = 1L;

    private final boolean concealed;

    private UnknownOrder(OrderId id, boolean concealed) {
        super("No order " + id, Map.of("order", id.toString()));
        this.concealed = concealed;
    }

    public static UnknownOrder missing(OrderId id) {
        return new UnknownOrder(id, false);
    }

    /** It is there, but hidden from the actor: told as missing, remembered in the audit as an attempt. */
    public static UnknownOrder concealed(OrderId id) {
        return new UnknownOrder(id, true);
    }

    @Override
    public boolean isConcealment() {
        return concealed;
    }
}
