package org.nezabudka.application.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.audit.AuditEntry;

/**
 * Which entries; an absent condition lets all pass.
 *
 * @param onBehalfOf the absent employee in whose place something was done
 */
public record AuditQuery(
        @Nullable String actorId,
        @Nullable String act,
        @Nullable String entity,
        @Nullable String entityId,
        AuditEntry.@Nullable Outcome outcome,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String onBehalfOf) {

    public static AuditQuery everything() {
        return new AuditQuery(null, null, null, null, null, null, null, null);
    }
}
