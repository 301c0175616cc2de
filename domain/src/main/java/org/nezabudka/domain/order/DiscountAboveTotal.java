package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;
import org.nezabudka.domain.shared.Money;

/** A discount of more than everything. */
public final class DiscountAboveTotal extends Invalid {

    private static final long serialVersionUID = 1L;

    DiscountAboveTotal(Money total, Money discount) {
        super("discount", discount + " of " + total, Map.of("total", total, "discount", discount));
    }
}
