package org.nezabudka.application.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.audit.AuditEntry;

/**
 * Which entries; an absent condition lets all pass.
 *
 * @param onBehalfOf the absent employee in whose place something was done
 * @param onlyChanges leaves out entries that changed nothing, such as openings and refused attempts
 */
public record AuditQuery(
        @Nullable String actorId,
        @Nullable String act,
        @Nullable String entity,
        @Nullable String entityId,
        AuditEntry.@Nullable Outcome outcome,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean onlyChanges,
        @Nullable String onBehalfOf) {

    /** Whoever it was done for. */
    public AuditQuery(
            @Nullable String actorId,
            @Nullable String act,
            @Nullable String entity,
            @Nullable String entityId,
            AuditEntry.@Nullable Outcome outcome,
            @Nullable Instant from,
            @Nullable Instant until,
            boolean onlyChanges) {
        this(actorId, act, entity, entityId, outcome, from, until, onlyChanges, null);
    }

    /** Everything that changed one thing. */
    public static AuditQuery changesOf(String entity, String entityId) {
        return new AuditQuery(null, null, entity, entityId, AuditEntry.Outcome.DONE, null, null, true);
    }

    public static AuditQuery everything() {
        return new AuditQuery(null, null, null, null, null, null, null, false);
    }
}
