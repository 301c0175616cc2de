package org.nezabudka.domain.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Texts;

/**
 * A move to another date; every one is kept (brief 002: «перенос события»).
 *
 * @param from {@code null} if it had no date
 * @param to {@code null} if it has none yet
 * @param by {@code null} when the software did it
 */
public record Rescheduling(
        @Nullable Instant from,
        @Nullable Instant to,
        String reason,
        @Nullable EmployeeId by,
        Instant at) {

    /** @throws ReasonNeeded without a reason */
    public Rescheduling {
        reason = Reasons.demanded(reason);
    }

    /** A reason as people give it, told apart from none. */
    static final class Reasons {

        private Reasons() {}

        static String demanded(@Nullable String reason) {
            var given = Texts.optionalNote("reason", reason, 1000);
            if (given == null) throw new ReasonNeeded();
            return given;
        }
    }
}
