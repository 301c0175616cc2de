package org.nezabudka.application.client;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;

/** The way of a client from the first call to the order, step by step. */
public final class ClientLifecycle {

    private final ClientAccess access;
    private final ClientRecords records;
    private final Dictionaries dictionaries;
    private final Transactions transactions;
    private final InstantSource clock;

    public ClientLifecycle(
            Clients clients,
            Dictionaries dictionaries,
            AuditTrail audit,
            LiveEvents live,
            Transactions transactions,
            InstantSource clock) {
        this.access = new ClientAccess(clients);
        this.records = new ClientRecords(clients, audit, live);
        this.dictionaries = dictionaries;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Moves the client to another status.
     *
     * @param version the actor read
     * @param reason needed when the client is lost
     * @throws org.nezabudka.domain.client.ForbiddenTransition if the ladder has no such move
     * @throws org.nezabudka.domain.client.ReasonMissing if the client is lost without a reason
     */
    public Client moveTo(Actor actor, ClientId id, int version, EntryCode status, @Nullable String reason) {
        return transactions.run(() -> {
            var entrusted = access.forChange(actor, id, version, Right.CLIENTS_EDIT);
            return move(entrusted.by(), entrusted.client(), status, reason);
        });
    }

    /**
     * As {@link #moveTo}, for a client that another use case has read already within the present transaction, and that the actor may
     * see.
     */
    public Client moveTogether(Actor actor, Client client, EntryCode status, @Nullable String reason) {
        return transactions.run(() -> move(access.demand(actor, client, Right.CLIENTS_EDIT), client, status, reason));
    }

    private Client move(Actor actor, Client client, EntryCode status, @Nullable String reason) {
        var by = actor.person().orElse(null);
        return records.store(actor, client.moveTo(status, dictionaries.statusLadder(), by, clock.instant(), reason));
    }
}
