package org.nezabudka.application.client;

import java.util.Set;
import org.nezabudka.application.audit.AuditLog;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.UnknownClient;

/** Looking at clients. Everything needs {@link Right#CLIENTS_VIEW} and shows what its scope reaches. */
public final class ClientReading {

    private final ClientViews views;
    private final AuditTrail audit;
    private final Transactions transactions;

    public ClientReading(ClientViews views, AuditTrail audit, Transactions transactions) {
        this.views = views;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Opens a card; the audit remembers who did.
     *
     * @throws UnknownClient if there is none, or the actor may not see it
     */
    public ClientCard open(Actor actor, ClientId id) {
        var card = card(actor, id);
        audit.seen(card.access().by(actor), "client-opened", "client", id.toString());
        return card;
    }

    /** The card as it is after the actor's own change: no opening of its own. */
    public ClientCard card(Actor actor, ClientId id) {
        AccessPolicy.demand(actor, Right.CLIENTS_VIEW);
        return transactions.run(() -> views.card(actor, id)
                .orElseThrow(() -> views.exists(id) ? UnknownClient.concealed(id) : UnknownClient.missing(id)));
    }

    public Page<ClientRow> page(Actor actor, ClientQuery query, PageRequest request) {
        AccessPolicy.demand(actor, Right.CLIENTS_VIEW);
        return transactions.run(() -> views.page(actor, query, request));
    }

    public Page<PersonRow> contactPersons(Actor actor, PersonQuery query, PageRequest request) {
        AccessPolicy.demand(actor, Right.CLIENTS_VIEW);
        return transactions.run(() -> views.contactPersons(actor, query, request));
    }

    /** Clients like the one being entered; needs {@link Right#CLIENTS_CREATE}. */
    public Likeness alike(Actor actor, LikenessQuery query) {
        AccessPolicy.demand(actor, Right.CLIENTS_CREATE);
        return transactions.run(() -> views.alike(actor, query));
    }

    /**
     * Everything that was changed on the card, newest first; openings and refused attempts are left to the auditor.
     *
     * @throws UnknownClient if there is none, or the actor may not see it
     */
    public Page<AuditLog.RecordedEntry> history(Actor actor, ClientId id, PageRequest request) {
        card(actor, id);
        return transactions.run(() -> audit.changesOf(Set.of(new AuditLog.Thing("client", id.toString())), request));
    }
}
