package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.Refused;

/** More cannot be kept than was paid. */
public final class RetainedAbovePaid extends Refused {

    private static final long serialVersionUID = 1L;

    RetainedAbovePaid(Money paid, Money retained) {
        super(retained + " of " + paid, Map.of("paid", paid, "retained", retained));
    }
}
