package org.nezabudka.domain.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Texts;

/**
 * The end of something lent, before its time.
 *
 * @param by {@code null} when the software did
 */
public record Revocation(
        @Nullable EmployeeId by, Instant at, @Nullable String reason) {

    public Revocation {
        reason = Texts.optionalLine("reason", reason, 300);
    }
}
