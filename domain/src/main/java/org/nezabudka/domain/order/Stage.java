package org.nezabudka.domain.order;

/** How far an order has come [этап]. A company may do without some of them, see {@link OrderRules}. */
public enum Stage {
    MEASUREMENT,
    PROJECT,
    CALCULATION,
    CONTRACT,
    PREPAYMENT,
    PRODUCTION,
    DELIVERY,
    ASSEMBLY,
    DONE,
    CANCELLED;

    /** Whether nothing more is done. */
    public boolean isEnd() {
        return this == DONE || this == CANCELLED;
    }
}
