package org.nezabudka.domain.order;

import java.math.BigInteger;
import org.nezabudka.domain.shared.InvalidMoney;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.Percent;

/** What the client need not pay of the total. */
public sealed interface Discount {

    /** To what a percentage is rounded; half of it goes up, in the client's favour. */
    enum Rounding {
        KOPECK,
        ROUBLE
    }

    Money of(Money total);

    /** How much of the total it is, in hundredths of a percent, a broken one counting whole. */
    default int share(Money total) {
        if (total.isZero()) return 0;
        var exact = BigInteger.valueOf(of(total).minor())
                .multiply(BigInteger.valueOf(Percent.WHOLE))
                .divideAndRemainder(BigInteger.valueOf(total.minor()));
        return exact[0].intValueExact() + exact[1].signum();
    }

    /** Nothing. */
    record None() implements Discount {
        @Override
        public Money of(Money total) {
            return Money.zero(total.currency());
        }
    }

    /** Part of the total. */
    record OfTotal(Percent percent, Rounding rounding) implements Discount {
        @Override
        public Money of(Money total) {
            var exact = rounding == Rounding.KOPECK ? percent.ofExactly(total) : percent.ofInWholes(total);
            return exact.atMost(total);
        }

        /** What was agreed, not what the rounding made of it. */
        @Override
        public int share(Money total) {
            return percent.hundredths();
        }
    }

    /** A sum. */
    record Sum(Money amount) implements Discount {
        public Sum {
            if (amount.isNegative()) throw new InvalidMoney("discount", "negative");
        }

        @Override
        public Money of(Money total) {
            return amount;
        }
    }
}
