package org.nezabudka.domain.order;

import java.math.BigDecimal;
import java.util.Map;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.Percent;
import org.nezabudka.domain.shared.Refused;

/** Whoever gives a discount above the company's limit has to have the right to. */
public final class DiscountAboveLimit extends Refused {

    private static final long serialVersionUID = 1L;

    DiscountAboveLimit(Percent limit, int share, Money discount) {
        super(
                "Discount above " + limit + " %",
                Map.of(
                        "limit", limit.toString(),
                        "given",
                                BigDecimal.valueOf(share, 2)
                                        .stripTrailingZeros()
                                        .toPlainString(),
                        "discount", discount));
    }
}
