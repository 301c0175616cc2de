package org.nezabudka.domain.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact sum of money: whole minor units (kopecks), never a fraction of them.
 *
 * @param minor minor units, negative for what goes the other way; at most {@link #MOST} of them
 */
public record Money(long minor, Currency currency) {

    /** A hundred billion of any currency with two decimals: more than any furniture costs, and far from overflow. */
    public static final long MOST = 10_000_000_000_000L;

    public Money {
        if (minor > MOST || minor < -MOST) throw new InvalidMoney("amount", "too-large");
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * @param field how the outside calls it
     * @throws InvalidMoney if it has more decimals than the currency, or is too large
     */
    public static Money of(String field, BigDecimal amount, Currency currency) {
        var units = amount.movePointRight(currency.getDefaultFractionDigits());
        if (units.stripTrailingZeros().scale() > 0) throw new InvalidMoney(field, "too-many-decimals");
        if (units.abs().compareTo(BigDecimal.valueOf(MOST)) > 0) throw new InvalidMoney(field, "too-large");
        return new Money(units.longValueExact(), currency);
    }

    /** As many decimals as the currency has: {@code 12345.60}. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    /** {@code numerator / denominator} of it, the half unit going away from zero. */
    public Money share(long numerator, long denominator) {
        return new Money(rounded(minor, numerator, denominator, 1), currency);
    }

    /** As {@link #share}, in whole units of the currency (roubles), the half one going away from zero. */
    public Money wholeShare(long numerator, long denominator) {
        long unit = BigInteger.TEN.pow(currency.getDefaultFractionDigits()).longValueExact();
        return new Money(rounded(minor, numerator, denominator, unit), currency);
    }

    private static long rounded(long minor, long numerator, long denominator, long unit) {
        var exact = new BigDecimal(BigInteger.valueOf(minor).multiply(BigInteger.valueOf(numerator)));
        var units = exact.divide(
                new BigDecimal(BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(unit))),
                0,
                RoundingMode.HALF_UP);
        if (units.abs().compareTo(BigDecimal.valueOf(MOST)) > 0) throw new InvalidMoney("amount", "too-large");
        return units.multiply(BigDecimal.valueOf(unit)).longValueExact();
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isMoreThan(Money other) {
        return minor > same(other).minor;
    }

    /** The smaller of both. */
    public Money atMost(Money other) {
        return isMoreThan(other) ? other : this;
    }

    /** Nothing in place of less than nothing. */
    public Money orNothing() {
        return isNegative() ? zero(currency) : this;
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) throw new OtherCurrency(currency, other.currency);
        return other;
    }

    /** For people and the journal: {@code 12345.60 RUB}. */
    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency.getCurrencyCode();
    }
}
