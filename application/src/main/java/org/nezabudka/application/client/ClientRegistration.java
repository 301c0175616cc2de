package org.nezabudka.application.client;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientEvent;
import org.nezabudka.domain.client.ClientFacts;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.ClientName;
import org.nezabudka.domain.client.ContactEmail;
import org.nezabudka.domain.client.ContactPhone;
import org.nezabudka.domain.client.Registration;
import org.nezabudka.domain.client.Registration.Origin;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.EmployeeIsDismissed;
import org.nezabudka.domain.shared.Change;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PhoneNumber;

/** New client cards: typed in by an employee, or made by the software for an unknown caller. */
public final class ClientRegistration {

    private final Clients clients;
    private final Employees employees;
    private final Dictionaries dictionaries;
    private final OfferedEntries offered;
    private final ClientRecords records;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource clock;

    public ClientRegistration(
            Clients clients,
            Employees employees,
            Dictionaries dictionaries,
            AuditTrail audit,
            LiveEvents live,
            Transactions transactions,
            Ids ids,
            InstantSource clock) {
        this.clients = clients;
        this.employees = employees;
        this.dictionaries = dictionaries;
        this.offered = new OfferedEntries(dictionaries);
        this.records = new ClientRecords(clients, audit, live);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Registers a client in the first status of the ladder.
     *
     * @param manager who shall look after the client; {@code null}: the actor
     * @throws org.nezabudka.domain.access.MissingRight without {@link Right#CLIENTS_CREATE}, or, when it is for somebody else,
     *     without {@link Right#CLIENTS_REASSIGN}
     */
    public Client register(Actor actor, ClientFacts facts, @Nullable EmployeeId manager) {
        AccessPolicy.demand(actor, Right.CLIENTS_CREATE);
        return transactions.run(() -> {
            var self = actor.person().orElse(null);
            var keeper = manager != null ? manager : self;
            if (manager != null && !manager.equals(self)) AccessPolicy.demand(actor, Right.CLIENTS_REASSIGN);
            offered.demand(null, facts);
            var now = clock.instant();
            var registered = registered(facts, new Registration(now, self, Origin.MANUAL));
            if (keeper == null) return records.store(actor, registered);
            var employee = employees.get(keeper);
            if (!employee.works()) throw new EmployeeIsDismissed(employee.displayName());
            var assigned = registered.state().assign(keeper, true, self, now);
            return records.store(actor, joined(registered, assigned));
        });
    }

    /**
     * The card of somebody who rings from an unknown number (brief 001): status NEW, belonging to nobody yet. Call it inside the
     * transaction that stores the call; two calls of one new number at once get the same card.
     *
     * @param shownName what the telephone network showed besides the number
     * @param source what brought them, where the line they called tells it
     * @return clients with that number: the existing ones, or the one just registered
     */
    public List<ClientId> registerCaller(
            Actor actor, PhoneNumber number, @Nullable String shownName, @Nullable EntryCode source, Instant calledAt) {
        return transactions.run(() -> {
            clients.lockNumber(number);
            var known = clients.withNumber(number);
            return known.isEmpty() ? stranger(actor, number, null, shownName, source, calledAt, Origin.CALL) : known;
        });
    }

    /**
     * The card of somebody who asked by any way: found by number, else by address, else registered with status NEW and belonging to
     * nobody yet. One of both must be given.
     *
     * @param name as far as it was said
     * @return clients with that number or address: the existing ones, or the one just registered
     */
    public List<ClientId> registerStranger(
            Actor actor,
            @Nullable PhoneNumber number,
            @Nullable EmailAddress email,
            @Nullable String name,
            Instant askedAt) {
        return transactions.run(() -> {
            if (number != null) {
                clients.lockNumber(number);
                var known = clients.withNumber(number);
                if (!known.isEmpty()) return known;
            }
            if (email != null) {
                var known = clients.withEmail(email);
                if (!known.isEmpty()) return known;
            }
            return stranger(actor, number, email, name, null, askedAt, Origin.MANUAL);
        });
    }

    private List<ClientId> stranger(
            Actor actor,
            @Nullable PhoneNumber number,
            @Nullable EmailAddress email,
            @Nullable String name,
            @Nullable EntryCode source,
            Instant at,
            Origin origin) {
        var contact = number != null ? number.value() : email != null ? email.value() : "";
        var label = name == null || name.isBlank() ? contact : name.strip();
        var facts = new ClientFacts(
                new ClientName.Unknown(label.length() > 200 ? label.substring(0, 200) : label),
                number == null ? List.of() : List.of(new ContactPhone(number, null, null)),
                email == null ? List.of() : List.of(new ContactEmail(email, null)),
                List.of(),
                List.of(),
                source,
                Set.of(),
                Set.of(),
                null,
                null);
        var by = origin == Origin.MANUAL ? actor.person().orElse(null) : null;
        var client = records.store(actor, registered(facts, new Registration(at, by, origin)));
        return List.of(client.id());
    }

    private Change<Client, ClientEvent> registered(ClientFacts facts, Registration registration) {
        return Client.register(
                new ClientId(ids.next()), clients.nextNumber(), facts, dictionaries.statusLadder(), registration);
    }

    private static Change<Client, ClientEvent> joined(
            Change<Client, ClientEvent> first, Change<Client, ClientEvent> second) {
        var events = new ArrayList<>(first.events());
        events.addAll(second.events());
        return new Change<>(second.state(), events);
    }
}
