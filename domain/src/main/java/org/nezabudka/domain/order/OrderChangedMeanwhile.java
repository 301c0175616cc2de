package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the order since it was read. */
public final class OrderChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public OrderChangedMeanwhile(OrderId id) {
        super("Order " + id + " was changed meanwhile", Map.of("order", id.toString()));
    }
}
