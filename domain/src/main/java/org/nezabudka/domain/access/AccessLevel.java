package org.nezabudka.domain.access;

/** What an additional access opens. It never gives a right: it only lets the rights of the grantee's roles reach one more client. */
public enum AccessLevel {
    /** To look at everything of the client. */
    READ,
    /** To work with the client as well. */
    WRITE;

    /** Whether the right reaches further by an access of this level. */
    public boolean covers(Right right) {
        return switch (right) {
            case CLIENTS_VIEW,
                    CONTACTS_PHONE,
                    CALLS_VIEW,
                    EVENTS_VIEW,
                    INQUIRIES_VIEW,
                    MEASUREMENTS_VIEW,
                    ORDERS_VIEW,
                    ORDERS_FINANCE,
                    CONTRACTS_VIEW,
                    FULFILMENT_VIEW -> true;
            case CLIENTS_EDIT,
                    EVENTS_EDIT,
                    INQUIRIES_WORK,
                    MEASUREMENTS_PLAN,
                    ORDERS_EDIT,
                    ORDERS_STAGE,
                    CONTRACTS_EDIT,
                    FULFILMENT_PLAN -> this == WRITE;
            default -> false;
        };
    }
}
