package org.nezabudka.application.access;

import java.time.Instant;
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

    /** Read now, and found to contain this. */
    public CalendarLink read(String found, Instant now) {
        return new CalendarLink(employee, tokenHash, createdAt, now, found, found.equals(contents) ? changedAt : now);
    }
}
