package org.nezabudka.domain.shared;

import java.util.UUID;

/** A thing that something else is about: what a reminder reminds of, what a notification tells of. */
public record Subject(Kind kind, UUID id) {

    /** What there is to be about. */
    public enum Kind {
        CLIENT,
        ACTIVITY,
        INQUIRY,
        CALL,
        EMPLOYEE,
        REMINDER,
        ACCESS_GRANT,
        DEPUTY,
        MESSAGE,
        MEASUREMENT,
        ORDER,
        /** What is due of an order's price by its schedule; the id is the order's. */
        PAYMENT,
        /** The contract of an order; the id is the order's. */
        CONTRACT,
        /** A delivery or an assembly. */
        JOB,
        CLAIM
    }
}
