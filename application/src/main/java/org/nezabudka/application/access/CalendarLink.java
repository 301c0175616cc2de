package org.nezabudka.application.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * A secret address by which an employee's telephone reads their calendar. The secret itself is known to the telephone only.
 *
 * @param readAt when a calendar program last came by, {@code null} when none has
 * @param contents fingerprint of what it was given last, {@code null} before that
 * @param changedAt since when the contents are these
 */
public record CalendarLink(
        EmployeeId employee,
        String tokenHash,
        Instant createdAt,
        @Nullable Instant readAt,
        @Nullable String contents,
        Instant changedAt) {

    /** A new one, not read yet. */
    public static CalendarLink made(EmployeeId employee, String tokenHash, Instant now) {
        return new CalendarLink(employee, tokenHash, now, null, null, now);
    }

    /**
     * Read now, and found to contain this. A change gets a whole second of its own, later than that of the one before: programs
     * ask by seconds whether anything changed.
     */
    public CalendarLink read(String found, Instant now) {
        return new CalendarLink(employee, tokenHash, createdAt, now, found, changedWith(found, now));
    }

    private Instant changedWith(String found, Instant now) {
        if (found.equals(contents)) return changedAt;
        var second = now.truncatedTo(ChronoUnit.SECONDS);
        return contents == null || second.isAfter(changedAt) ? second : changedAt.plusSeconds(1);
    }
}
