package org.nezabudka.domain.worktime;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Texts;

/**
 * A time for which an employee is not there [нет на месте].
 *
 * @param from the first moment of it
 * @param until the first moment of being back
 * @param reason in the words of whoever entered it
 * @param addedBy who entered it
 */
public record Absence(
        AbsenceId id,
        EmployeeId employee,
        Kind kind,
        Instant from,
        Instant until,
        @Nullable String reason,
        @Nullable EmployeeId addedBy) {

    /** Why somebody is away. */
    public enum Kind {
        VACATION,
        SICK,
        BUSINESS_TRIP,
        OTHER
    }

    /** Longer than the longest parental leave is a slip of the pen. */
    private static final Duration LONGEST = Duration.ofDays(5 * 366);

    /**
     * @throws InvalidAbsence if it ends before it begins, or lasts for more than five years
     */
    public Absence {
        reason = Texts.optionalLine("reason", reason, 200);
        if (!until.isAfter(from)) throw new InvalidAbsence("end-before-start");
        if (Duration.between(from, until).compareTo(LONGEST) > 0) throw new InvalidAbsence("too-long");
    }

    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
