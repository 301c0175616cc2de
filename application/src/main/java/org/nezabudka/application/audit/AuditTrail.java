package org.nezabudka.application.audit;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.audit.AuditEntry;
import org.nezabudka.domain.audit.AuditEntry.FieldChange;
import org.nezabudka.domain.audit.AuditEntry.Outcome;

/** Writes and reads the journal of acts [журнал действий]. */
public final class AuditTrail {

    private final AuditLog log;
    private final Transactions transactions;
    private final InstantSource clock;

    public AuditTrail(AuditLog log, Transactions transactions, InstantSource clock) {
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Remembers an act of the present transaction. */
    public void done(
            Actor actor, String act, String entity, @Nullable String entityId, Map<String, FieldChange> changes) {
        log.append(entry(actor, act, entity, entityId, Outcome.DONE, changes));
    }

    public void done(Actor actor, String act, String entity, @Nullable String entityId) {
        done(actor, act, entity, entityId, Map.of());
    }

    /**
     * Remembers that somebody looked at a thing. Written in the background within a second: looking must not wait for the chain.
     * A crash may lose the last second of lookings, never of changes.
     */
    public void seen(Actor actor, String act, String entity, String entityId) {
        log.appendSoon(entry(actor, act, entity, entityId, Outcome.DONE, Map.of()));
    }

    /** Remembers an attempt that was refused; in a transaction of its own, since the attempt's was rolled back. */
    public void refused(Actor actor, String act, String entity, @Nullable String entityId, String rule) {
        transactions.run(() -> log.append(
                entry(actor, act, entity, entityId, Outcome.REFUSED, Map.of("rule", new FieldChange(null, rule)))));
    }

    /** @throws org.nezabudka.domain.access.MissingRight without {@link Right#ADMIN_AUDIT} */
    public Page<AuditLog.RecordedEntry> page(Actor actor, AuditQuery query, PageRequest request) {
        AccessPolicy.demand(actor, Right.ADMIN_AUDIT);
        return transactions.run(() -> log.page(query, request));
    }

    /** The history of some things, newest first, for whoever may see them: the caller has asked. */
    public Page<AuditLog.RecordedEntry> changesOf(Set<AuditLog.Thing> things, PageRequest request) {
        return log.changesOf(things, request);
    }

    /** @throws org.nezabudka.domain.access.MissingRight without {@link Right#ADMIN_AUDIT} */
    public AuditLog.Verdict verify(Actor actor) {
        AccessPolicy.demand(actor, Right.ADMIN_AUDIT);
        return transactions.run(() -> {
            var verdict = log.verify();
            done(actor, "audit-verified", "audit", null);
            return verdict;
        });
    }

    private AuditEntry entry(
            Actor actor,
            String act,
            String entity,
            @Nullable String entityId,
            Outcome outcome,
            Map<String, FieldChange> changes) {
        var actorId = actor.person().map(Object::toString).orElse(null);
        return new AuditEntry(
                clock.instant(),
                actorId,
                actor.name(),
                act,
                entity,
                entityId,
                outcome,
                actor.origin(),
                changes,
                actor.inPlaceOf()
                        .map(absent -> new AuditEntry.Colleague(absent.absent().toString(), absent.name()))
                        .orElse(null));
    }
}
