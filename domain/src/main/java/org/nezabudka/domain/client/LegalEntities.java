package org.nezabudka.domain.client;

import java.util.ArrayList;
import org.nezabudka.domain.client.ClientEvent.LegalEntityAdded;
import org.nezabudka.domain.client.ClientEvent.LegalEntityChanged;
import org.nezabudka.domain.client.ClientEvent.LegalEntityRemoved;
import org.nezabudka.domain.shared.Change;

/** The legal entities of a client: one company may buy through several (brief 002.1). */
final class LegalEntities {

    private LegalEntities() {}

    static Change<Client, ClientEvent> add(Client client, LegalEntity entity) {
        refuseSameInn(client, entity);
        var entities = new ArrayList<>(client.legalEntities());
        entities.add(entity);
        return Change.of(client.withLegalEntities(entities), new LegalEntityAdded(client.id(), entity));
    }

    static Change<Client, ClientEvent> change(Client client, LegalEntity entity) {
        var before = find(client, entity.id());
        if (before.equals(entity)) return Change.of(client);
        refuseSameInn(client, entity);
        var entities = new ArrayList<>(client.legalEntities());
        entities.set(entities.indexOf(before), entity);
        return Change.of(client.withLegalEntities(entities), new LegalEntityChanged(client.id(), before, entity));
    }

    static Change<Client, ClientEvent> remove(Client client, LegalEntityId id) {
        var entity = find(client, id);
        var entities = new ArrayList<>(client.legalEntities());
        entities.remove(entity);
        return Change.of(client.withLegalEntities(entities), new LegalEntityRemoved(client.id(), entity));
    }

    private static LegalEntity find(Client client, LegalEntityId id) {
        return client.legalEntities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownLegalEntity(id));
    }

    private static void refuseSameInn(Client client, LegalEntity entity) {
        var inn = entity.inn();
        if (inn == null) return;
        for (var other : client.legalEntities())
            if (!other.id().equals(entity.id()) && inn.equals(other.inn())) throw new InnAlreadyThere(inn.value());
    }
}
