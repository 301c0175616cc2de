package org.nezabudka.domain.order;

import java.math.BigDecimal;
import java.util.Map;
import org.nezabudka.domain.shared.Invalid;
import org.nezabudka.domain.shared.Money;

/**
 * How many, or how much of it, exact to a thousandth: pieces, metres, square metres.
 *
 * @param thousandths 1 to {@link #MOST}
 */
public record Quantity(long thousandths) {

    /** A million. */
    public static final long MOST = 1_000_000_000L;

    private static final int ONE = 1000;

    /** Not positive, too large, or with more than three decimals. */
    public static final class InvalidQuantity extends Invalid {
        private static final long serialVersionUID = 1L;

        InvalidQuantity() {
            super("quantity", "Not a quantity", Map.of());
        }
    }

    public Quantity {
        if (thousandths < 1 || thousandths > MOST) throw new InvalidQuantity();
    }

    /** @throws InvalidQuantity if it is none */
    public static Quantity of(BigDecimal quantity) {
        var exact = quantity.movePointRight(3).stripTrailingZeros();
        if (exact.scale() > 0 || exact.signum() <= 0 || exact.compareTo(BigDecimal.valueOf(MOST)) > 0)
            throw new InvalidQuantity();
        return new Quantity(exact.longValueExact());
    }

    public BigDecimal value() {
        return BigDecimal.valueOf(thousandths, 3);
    }

    /** To the kopeck, half of one going up. */
    Money times(Money price) {
        return price.share(thousandths, ONE);
    }
}
