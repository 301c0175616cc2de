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
        /** A delivery or an assembly. */
        JOB,
        CLAIM
    }
}
