package org.nezabudka.domain.payment;

import java.util.Map;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.Refused;

/** More cannot be given back than was paid. */
public final class RefundAbovePaid extends Refused {

    private static final long serialVersionUID = 1L;

    RefundAbovePaid(Money paid, Money amount) {
        super(amount + " of " + paid, Map.of("paid", paid, "amount", amount));
    }
}
