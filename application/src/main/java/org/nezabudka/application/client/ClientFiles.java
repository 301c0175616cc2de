package org.nezabudka.application.client;

import java.util.List;
import java.util.UUID;
import org.nezabudka.application.file.FileOwners;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.shared.Subject;

/** The files of clients: seen by whoever sees the card, kept by whoever may edit it. */
public final class ClientFiles implements FileOwners {

    private static final List<String> SECTIONS = List.of("documents", "drawings", "photos", "other");

    private final Clients clients;
    private final ClientAccess access;

    public ClientFiles(Clients clients) {
        this.clients = clients;
        this.access = new ClientAccess(clients);
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.CLIENT;
    }

    @Override
    public List<String> sections() {
        return SECTIONS;
    }

    @Override
    public boolean sees(Actor actor, UUID owner) {
        return clients.find(new ClientId(owner))
                .filter(client -> AccessPolicy.decide(actor, Right.CLIENTS_VIEW, clients.ownership(client))
                        .allowed())
                .isPresent();
    }

    @Override
    public Actor demandAttaching(Actor actor, UUID owner, String section) {
        return demandEditing(actor, owner);
    }

    @Override
    public Actor demandRemoving(Actor actor, UUID owner, Attached file) {
        return demandEditing(actor, owner);
    }

    private Actor demandEditing(Actor actor, UUID owner) {
        return access.demand(actor, access.visible(actor, new ClientId(owner)), Right.CLIENTS_EDIT);
    }

    @Override
    public LiveEvent changed(UUID owner) {
        return LiveEvent.ofClient("client.changed", owner.toString());
    }
}
