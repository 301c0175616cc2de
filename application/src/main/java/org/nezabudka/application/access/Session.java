package org.nezabudka.application.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * A signed-in browser or program.
 *
 * @param tokenHash SHA-256 of the secret in the cookie; the secret itself is nowhere stored
 * @param csrfToken what every changing request repeats
 * @param lastSeenAt when it was used last, to the minute
 * @param expiresAt its end however busy it is
 * @param origin network address it was begun from
 */
public record Session(
        UUID id,
        EmployeeId employee,
        String tokenHash,
        String csrfToken,
        Instant startedAt,
        Instant lastSeenAt,
        Instant expiresAt,
        @Nullable String origin,
        @Nullable String userAgent) {}
