package org.nezabudka.domain.shared;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A part of a whole, exact to a hundredth of a percent.
 *
 * @param hundredths 0 (nothing) to 10,000 (all of it)
 */
public record Percent(int hundredths) {

    public static final int WHOLE = 10_000;

    /** Not a part of a whole, or with more than two decimals. */
    public static final class InvalidPercent extends Invalid {
        private static final long serialVersionUID = 1L;

        InvalidPercent(String field) {
            super(field, "Not between 0 and 100 with two decimals", Map.of());
        }
    }

    public Percent {
        if (hundredths < 0 || hundredths > WHOLE) throw new InvalidPercent("percent");
    }

    /** @throws InvalidPercent if it is not between 0 and 100, or has more than two decimals */
    public static Percent of(String field, BigDecimal percent) {
        var exact = percent.movePointRight(2).stripTrailingZeros();
        if (exact.scale() > 0 || exact.signum() < 0 || exact.compareTo(BigDecimal.valueOf(WHOLE)) > 0)
            throw new InvalidPercent(field);
        return new Percent(exact.intValueExact());
    }

    public BigDecimal value() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** To the kopeck, half of one going up. */
    public Money ofExactly(Money whole) {
        return whole.share(hundredths, WHOLE);
    }

    /** To the whole rouble, half of one going up. */
    public Money ofInWholes(Money whole) {
        return whole.wholeShare(hundredths, WHOLE);
    }

    @Override
    public String toString() {
        return value().stripTrailingZeros().toPlainString();
    }
}
