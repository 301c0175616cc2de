package org.nezabudka.domain.order;

/** What has to be true before an order enters a stage; {@link EntryConditions} says which of it for which. */
public enum Condition {
    MEASUREMENT_ACCEPTED,
    PROJECT_THERE,
    PROJECT_CURRENT,
    PRICE_THERE,
    SUM_AGREED,
    CALCULATION_CURRENT,
    TECHNOLOGIST_APPROVED,
    CONTRACT_SIGNED,
    CONTRACT_CURRENT,
    PREPAYMENT_PAID,
    PAID_BEFORE_DELIVERY,
    DELIVERY_PLANNED,
    DELIVERED,
    ASSEMBLY_PLANNED,
    ASSEMBLED,
    ACT_SIGNED,
    SETTLED,
    NO_OPEN_CLAIM
}
