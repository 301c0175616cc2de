package org.nezabudka.domain.client;

import java.util.ArrayList;
import org.nezabudka.domain.client.ClientEvent.ContactPersonAdded;
import org.nezabudka.domain.client.ClientEvent.ContactPersonChanged;
import org.nezabudka.domain.client.ClientEvent.ContactPersonRemoved;
import org.nezabudka.domain.shared.Change;

/** The people of a client. */
final class ContactPersons {

    private ContactPersons() {}

    static Change<Client, ClientEvent> add(Client client, ContactPerson person) {
        var persons = new ArrayList<>(client.contactPersons());
        persons.add(person);
        return Change.of(client.withContactPersons(persons), new ContactPersonAdded(client.id(), person));
    }

    static Change<Client, ClientEvent> change(Client client, ContactPerson person) {
        var before = find(client, person.id());
        if (before.equals(person)) return Change.of(client);
        var persons = new ArrayList<>(client.contactPersons());
        persons.set(persons.indexOf(before), person);
        return Change.of(client.withContactPersons(persons), new ContactPersonChanged(client.id(), before, person));
    }

    static Change<Client, ClientEvent> remove(Client client, ContactPersonId id) {
        var person = find(client, id);
        var persons = new ArrayList<>(client.contactPersons());
        persons.remove(person);
        return Change.of(client.withContactPersons(persons), new ContactPersonRemoved(client.id(), person));
    }

    private static ContactPerson find(Client client, ContactPersonId id) {
        return client.contactPersons().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownContactPerson(id));
    }
}
