package org.nezabudka.domain.payment;

/** What a part of the price has to be paid before. Later ones stand below. */
public enum Milestone {
    /** The prepayment [предоплата]: without it nothing is made. */
    PRODUCTION,
    /** Before the furniture leaves the house. */
    DELIVERY,
    /** Before the order is closed. */
    CLOSING;

    /** Whether what is due before this one is due before the other as well. */
    public boolean isNotAfter(Milestone other) {
        return compareTo(other) <= 0;
    }
}
