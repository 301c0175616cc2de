package org.nezabudka.domain.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Texts;

/**
 * A step on the ladder: what the brief calls «Статус до» and «Статус».
 *
 * @param before {@code null} for the first status, at registration
 * @param by {@code null} when the software did it, as for an unknown caller
 */
public record StatusChange(
        @Nullable EntryCode before,
        EntryCode after,
        Instant at,
        @Nullable EmployeeId by,
        @Nullable String reason) {

    public StatusChange {
        reason = Texts.optionalNote("reason", reason, 1000);
    }
}
