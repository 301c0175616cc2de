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
     * The client, for an act that needs a right.
     *
     * @throws UnknownClient if there is none, or the actor may not even see it
     * @throws org.nezabudka.domain.access.MissingRight without the right
     * @throws org.nezabudka.domain.access.OutOfScope if the right does not reach this client
     * @throws ClientChangedMeanwhile if it is not at the version the actor read
     */
    Client forChange(Actor actor, ClientId id, int version, Right right) {
        var client = visible(actor, id);
        AccessPolicy.demand(actor, right, clients.ownership(client));
        if (client.version() != version) throw new ClientChangedMeanwhile(id);
        return client;
    }

    Client visible(Actor actor, ClientId id) {
        AccessPolicy.demand(actor, Right.CLIENTS_VIEW);
        var client = clients.get(id);
        if (!AccessPolicy.decide(actor, Right.CLIENTS_VIEW, clients.ownership(client))
                .allowed()) throw UnknownClient.concealed(id);
        return client;
    }
}
