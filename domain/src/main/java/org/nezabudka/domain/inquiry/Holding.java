package org.nezabudka.domain.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * A time during which an employee had to answer the inquiry: a link in the chain of its owners.
 *
 * @param until {@code null} for the present owner
 * @param deadline by when this owner had to answer
 * @param by who gave it; {@code null}: the rule did
 */
public record Holding(
        EmployeeId owner,
        Instant from,
        @Nullable Instant until,
        Instant deadline,
        Why why,
        @Nullable EmployeeId by) {

    /** How the owner came by it. */
    public enum Why {
        /** The employee looks after the client. */
        CLIENT_MANAGER,
        /** It was the employee's turn. */
        ON_DUTY,
        /** The one before let the deadline pass. */
        PASSED_ON,
        /** The employee took it. */
        TAKEN,
        /** Somebody handed it over. */
        HANDED_OVER
    }

    Holding ended(Instant at) {
        return until != null ? this : new Holding(owner, from, at, deadline, why, by);
    }
}
