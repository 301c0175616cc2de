package org.nezabudka.domain.measurement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * How far a measurement is.
 *
 * @param since when this phase began
 * @param startedAt when the measurer began on the site, for the last time; fixed by the system, never typed (brief 001)
 * @param cancellation why there will be none, in the phase {@link Phase#CANCELLED} alone
 */
public record Progress(
        Phase phase,
        Instant since,
        @Nullable Instant startedAt,
        @Nullable Cancellation cancellation) {

    /** Why there will be no measurement. */
    public record Cancellation(EmployeeId by, String reason) {}

    Progress to(Phase next, Instant at) {
        return new Progress(next, at, startedAt, null);
    }

    Progress started(Instant at) {
        return new Progress(Phase.IN_PROGRESS, at, at, null);
    }

    Progress cancelled(EmployeeId by, String reason, Instant at) {
        return new Progress(Phase.CANCELLED, at, startedAt, new Cancellation(by, reason));
    }
}
