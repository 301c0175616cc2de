package org.nezabudka.application.client;

import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientChangedMeanwhile;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.UnknownClient;

/** Fetches clients for actors: the right is checked on the loaded client, before anything is written. */
final class ClientAccess {

    private final Clients clients;

    ClientAccess(Clients clients) {
        this.clients = clients;
    }

    /**
     * A client that may be changed.
     *
     * @param by the actor as the journal names them: with the colleague in whose place they act, if they do
     */
    record Entrusted(Client client, Actor by) {}

    /**
     * The client, for an act that needs a right.
     *
     * @throws UnknownClient if there is none, or the actor may not even see it
     * @throws org.nezabudka.domain.access.MissingRight without the right
     * @throws org.nezabudka.domain.access.OutOfScope if the right does not reach this client
     * @throws ClientChangedMeanwhile if it is not at the version the actor read
     */
    Entrusted forChange(Actor actor, ClientId id, int version, Right right) {
        var client = visible(actor, id);
        var by = demand(actor, client, right);
        if (client.version() != version) throw new ClientChangedMeanwhile(id);
        return new Entrusted(client, by);
    }

    /** @return the actor to name in the journal */
    Actor demand(Actor actor, Client client, Right right) {
        return AccessPolicy.demand(actor, right, clients.ownership(client));
    }

    Client visible(Actor actor, ClientId id) {
        AccessPolicy.demand(actor, Right.CLIENTS_VIEW);
        var client = clients.get(id);
        if (!AccessPolicy.decide(actor, Right.CLIENTS_VIEW, clients.ownership(client))
                .allowed()) throw UnknownClient.concealed(id);
        return client;
    }
}
