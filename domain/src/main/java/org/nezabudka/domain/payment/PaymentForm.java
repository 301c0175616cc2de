package org.nezabudka.domain.payment;

/** How money changes hands [форма оплаты]. */
public enum PaymentForm {
    /** Notes and coins [наличные]. */
    CASH,
    /** From bank to bank [безналичный расчёт]. */
    CASHLESS,
    /** By card [карта]. */
    CARD
}
