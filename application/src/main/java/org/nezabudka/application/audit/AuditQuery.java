package org.nezabudka.application.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.audit.AuditEntry;

/** Which entries; an absent condition lets all pass. */
public record AuditQuery(
        @Nullable String actorId,
        @Nullable String act,
        @Nullable String entity,
        @Nullable String entityId,
        AuditEntry.@Nullable Outcome outcome,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Everything that happened to one thing. */
    public static AuditQuery of(String entity, String entityId) {
        return new AuditQuery(null, null, entity, entityId, null, null, null);
    }
}
