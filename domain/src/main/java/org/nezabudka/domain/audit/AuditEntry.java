package org.nezabudka.domain.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody did, or tried to do.
 *
 * @param actorId the employee's id, {@code null} when the software acted
 * @param actorName the name at that time: entries outlive accounts
 * @param act what was done, in kebab case: {@code client-registered}, {@code client-opened}…
 * @param entity the kind of thing: {@code client}, {@code role}…
 * @param entityId its id, {@code null} where there is none, as for a failed sign-in
 * @param outcome whether it was done or refused
 * @param origin network address the request came from
 * @param changes for each changed field its value before and after, as text
 * @param onBehalfOf the absent colleague in whose place it was done [за Петрову], {@code null} when done in one's own
 */
public record AuditEntry(
        Instant at,
        @Nullable String actorId,
        String actorName,
        String act,
        String entity,
        @Nullable String entityId,
        Outcome outcome,
        @Nullable String origin,
        Map<String, FieldChange> changes,
        @Nullable Colleague onBehalfOf) {

    /** Somebody, by the name of that time. */
    public record Colleague(String id, String name) {}

    /** How it ended. */
    public enum Outcome {
        DONE,
        REFUSED
    }

    /** A field before and after; {@code null} where there was or is nothing. */
    public record FieldChange(
            @Nullable String before, @Nullable String after) {}

    public AuditEntry {
        changes = Map.copyOf(changes);
    }

    /** Something done in nobody's place. */
    public AuditEntry(
            Instant at,
            @Nullable String actorId,
            String actorName,
            String act,
            String entity,
            @Nullable String entityId,
            Outcome outcome,
            @Nullable String origin,
            Map<String, FieldChange> changes) {
        this(at, actorId, actorName, act, entity, entityId, outcome, origin, changes, null);
    }
}
