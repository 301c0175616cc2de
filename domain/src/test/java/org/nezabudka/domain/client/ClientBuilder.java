package org.nezabudka.domain.client;

import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.Registration.Origin;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;

/** A client card for tests, with sensible values for all that does not matter: {@code aClient().at("warm").build()}. */
public final class ClientBuilder {

    /** When everything in tests begins, unless said otherwise. */
    public static final Instant LONG_AGO = Instant.parse("2026-01-12T09:00:00Z");

    private static final AtomicLong NUMBERS = new AtomicLong(1000);

    private ClientId id = new ClientId(UUID.randomUUID());
    private long number = NUMBERS.incrementAndGet();
    private ClientFacts facts = aPerson("Иванова Анна").build();
    private final List<ContactPerson> persons = new ArrayList<>();
    private final List<LegalEntity> entities = new ArrayList<>();
    private final List<ManagerAssignment> managers = new ArrayList<>();
    private final List<StatusChange> statuses = new ArrayList<>();
    private Instant registeredAt = LONG_AGO;
    private @Nullable EmployeeId registeredBy;
    private Origin origin = Origin.MANUAL;

    private ClientBuilder() {}

    public static ClientBuilder aClient() {
        return new ClientBuilder();
    }

    public ClientBuilder withId(ClientId other) {
        id = other;
        return this;
    }

    public ClientBuilder numbered(long other) {
        number = other;
        return this;
    }

    public ClientBuilder with(ClientFactsBuilder other) {
        return with(other.build());
    }

    public ClientBuilder with(ClientFacts other) {
        facts = other;
        return this;
    }

    /** A person of this name and nothing else. */
    public ClientBuilder named(String fullName) {
        return with(aPerson(fullName));
    }

    public ClientBuilder person(ContactPerson person) {
        persons.add(person);
        return this;
    }

    public ClientBuilder entity(LegalEntity entity) {
        entities.add(entity);
        return this;
    }

    /** The responsible manager. */
    public ClientBuilder managedBy(EmployeeId manager) {
        managers.add(new ManagerAssignment(manager, true, registeredAt, null, null));
        return this;
    }

    public ClientBuilder helpedBy(EmployeeId manager) {
        managers.add(new ManagerAssignment(manager, false, registeredAt, null, null));
        return this;
    }

    public ClientBuilder formerlyManagedBy(EmployeeId manager, Instant until) {
        managers.addFirst(new ManagerAssignment(manager, true, registeredAt, null, until));
        return this;
    }

    /** Moved here, whatever the ladder says: tests of a ladder begin where they like. */
    public ClientBuilder at(String status) {
        var before =
                statuses.isEmpty() ? new EntryCode("new") : statuses.getLast().after();
        if (statuses.isEmpty()) statuses.add(new StatusChange(null, before, registeredAt, registeredBy, null));
        if (!before.value().equals(status))
            statuses.add(new StatusChange(before, new EntryCode(status), registeredAt, registeredBy, null));
        return this;
    }

    public ClientBuilder registered(Instant at) {
        registeredAt = at;
        return this;
    }

    public ClientBuilder registeredBy(EmployeeId employee) {
        registeredBy = employee;
        return this;
    }

    public ClientBuilder cameBy(Origin other) {
        origin = other;
        return this;
    }

    public Client build() {
        if (statuses.isEmpty()) at("new");
        return new Client(
                id,
                number,
                0,
                facts,
                persons,
                entities,
                managers,
                statuses,
                new Registration(registeredAt, registeredBy, origin));
    }
}
