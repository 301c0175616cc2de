package org.nezabudka.application.client;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientEvent;
import org.nezabudka.domain.client.ClientFacts;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.ContactPerson;
import org.nezabudka.domain.client.ContactPersonId;
import org.nezabudka.domain.client.LegalEntity;
import org.nezabudka.domain.client.LegalEntityId;
import org.nezabudka.domain.shared.Change;

/**
 * Keeping a card right: facts, contact persons, legal entities. Every act needs {@link Right#CLIENTS_EDIT} for that client and
 * the version the actor read, and answers the client as it is afterwards.
 */
public final class ClientEditing {

    private final ClientAccess access;
    private final ClientRecords records;
    private final OfferedEntries offered;
    private final Transactions transactions;
    private final Ids ids;

    public ClientEditing(
            Clients clients,
            Dictionaries dictionaries,
            AuditTrail audit,
            LiveEvents live,
            Transactions transactions,
            Ids ids) {
        this.access = new ClientAccess(clients);
        this.records = new ClientRecords(clients, audit, live);
        this.offered = new OfferedEntries(dictionaries);
        this.transactions = transactions;
        this.ids = ids;
    }

    /** Changes facts: the edit is given the present ones and answers the new ones. */
    public Client changeFacts(Actor actor, ClientId id, int version, UnaryOperator<ClientFacts> edit) {
        return change(actor, id, version, client -> {
            var after = edit.apply(client.facts());
            offered.demand(client.facts(), after);
            return client.changeFacts(after);
        });
    }

    /** Adds a contact person, made with the id it is given. */
    public Client addContactPerson(
            Actor actor, ClientId id, int version, Function<ContactPersonId, ContactPerson> person) {
        return change(
                actor, id, version, client -> client.addContactPerson(person.apply(new ContactPersonId(ids.next()))));
    }

    /**
     * Changes a contact person: the edit is given the present one and answers the new one.
     *
     * @throws org.nezabudka.domain.client.UnknownContactPerson if the client has no such person
     */
    public Client changeContactPerson(Actor actor, ClientId id, int version, ContactPerson person) {
        return change(actor, id, version, client -> client.changeContactPerson(person));
    }

    /** @throws org.nezabudka.domain.client.UnknownContactPerson if the client has no such person */
    public Client removeContactPerson(Actor actor, ClientId id, int version, ContactPersonId person) {
        return change(actor, id, version, client -> client.removeContactPerson(person));
    }

    /** Adds a legal entity, made with the id it is given. */
    public Client addLegalEntity(Actor actor, ClientId id, int version, Function<LegalEntityId, LegalEntity> entity) {
        return change(actor, id, version, client -> client.addLegalEntity(entity.apply(new LegalEntityId(ids.next()))));
    }

    /** @throws org.nezabudka.domain.client.UnknownLegalEntity if the client has no such legal entity */
    public Client changeLegalEntity(Actor actor, ClientId id, int version, LegalEntity entity) {
        return change(actor, id, version, client -> client.changeLegalEntity(entity));
    }

    /** @throws org.nezabudka.domain.client.UnknownLegalEntity if the client has no such legal entity */
    public Client removeLegalEntity(Actor actor, ClientId id, int version, LegalEntityId entity) {
        return change(actor, id, version, client -> client.removeLegalEntity(entity));
    }

    private Client change(
            Actor actor, ClientId id, int version, Function<Client, Change<Client, ClientEvent>> transition) {
        return transactions.run(() -> {
            var entrusted = access.forChange(actor, id, version, Right.CLIENTS_EDIT);
            return records.store(entrusted.by(), transition.apply(entrusted.client()));
        });
    }
}
