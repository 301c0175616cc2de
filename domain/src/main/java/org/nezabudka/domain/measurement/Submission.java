package org.nezabudka.domain.measurement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * A version of the result as it was handed in: it never changes again, only the verdict comes to it.
 *
 * @param number 1, 2, 3…
 */
public record Submission(
        int number,
        Result result,
        EmployeeId by,
        Instant at,
        @Nullable Verdict verdict) {

    /** What whoever gave the task says of it. */
    public sealed interface Verdict {

        EmployeeId by();

        Instant at();

        /** It is done. */
        record Accepted(EmployeeId by, Instant at) implements Verdict {}

        /**
         * It is not.
         *
         * @param until by when a new version is wanted
         */
        record Returned(EmployeeId by, Instant at, String reason, Instant until) implements Verdict {}
    }

    Submission judged(Verdict given) {
        return new Submission(number, result, by, at, given);
    }
}
