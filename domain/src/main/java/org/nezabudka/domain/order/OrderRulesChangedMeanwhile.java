package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the rules of orders since they were read. */
public final class OrderRulesChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public OrderRulesChangedMeanwhile() {
        super("The rules of orders were changed meanwhile", Map.of());
    }
}
