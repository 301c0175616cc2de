package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** What is bound together has to do with one order. */
public final class VisitOfAnotherOrder extends Refused {

    private static final long serialVersionUID = 1L;

    public VisitOfAnotherOrder() {
        super("It belongs to another order", Map.of());
    }
}
