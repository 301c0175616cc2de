package org.nezabudka.domain.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/** Why an activity will not take place. */
public record Cancellation(String reason, @Nullable EmployeeId by, Instant at) {

    /** @throws ReasonNeeded without a reason */
    public Cancellation {
        reason = Rescheduling.Reasons.demanded(reason);
    }
}
