package org.nezabudka.domain.client;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientEvent.ClientFactsChanged;
import org.nezabudka.domain.client.ClientEvent.ClientRegistered;
import org.nezabudka.domain.client.ClientEvent.ClientStatusChanged;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Change;
import org.nezabudka.domain.shared.PhoneNumber;

/**
 * A client card [карта клиента]: a person or company that called, wrote or was promised something.
 *
 * @param number the number people say, «К-1042»; given once, gaps allowed
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 * @param managers present and former ones, oldest first; at most one present one is responsible
 * @param statusHistory oldest first, the last one bears the present status; never empty
 */
public record Client(
        ClientId id,
        long number,
        int version,
        ClientFacts facts,
        List<ContactPerson> contactPersons,
        List<LegalEntity> legalEntities,
        List<ManagerAssignment> managers,
        List<StatusChange> statusHistory,
        Registration registration) {

    public Client {
        contactPersons = List.copyOf(contactPersons);
        legalEntities = List.copyOf(legalEntities);
        managers = List.copyOf(managers);
        statusHistory = List.copyOf(statusHistory);
        if (statusHistory.isEmpty()) throw new IllegalArgumentException("A client always has a status");
        Limits.atMost("contactPersons", contactPersons, 100);
        Limits.atMost("legalEntities", legalEntities, 50);
    }

    /** A new card, in the first status of the ladder. */
    public static Change<Client, ClientEvent> register(
            ClientId id, long number, ClientFacts facts, StatusLadder ladder, Registration registration) {
        var first = new StatusChange(null, ladder.first().code(), registration.at(), registration.by(), null);
        var client = new Client(id, number, 0, facts, List.of(), List.of(), List.of(), List.of(first), registration);
        return Change.of(client, new ClientRegistered(id, registration));
    }

    public EntryCode status() {
        return statusHistory.getLast().after();
    }

    public String displayName() {
        return facts.name().display();
    }

    public Optional<EmployeeId> responsibleManager() {
        return presentManagers()
                .filter(ManagerAssignment::responsible)
                .map(ManagerAssignment::manager)
                .findFirst();
    }

    /** All who look after the client now, the responsible one included. */
    public Stream<ManagerAssignment> presentManagers() {
        return managers.stream().filter(ManagerAssignment::lasts);
    }

    /** Every number under which this client may call, those of contact persons included. */
    public Stream<PhoneNumber> allNumbers() {
        return Stream.concat(
                        facts.phones().stream(), contactPersons.stream().flatMap(person -> person.phones().stream()))
                .map(ContactPhone::number)
                .distinct();
    }

    /** Replaces the facts. Nothing happens when they are the same. */
    public Change<Client, ClientEvent> changeFacts(ClientFacts after) {
        if (after.equals(facts)) return Change.of(this);
        return Change.of(
                new Client(
                        id,
                        number,
                        version,
                        after,
                        contactPersons,
                        legalEntities,
                        managers,
                        statusHistory,
                        registration),
                new ClientFactsChanged(id, facts, after));
    }

    /**
     * Moves the client along the ladder.
     *
     * @throws UnknownStatus if the ladder has no such status
     * @throws ForbiddenTransition if the ladder has no such move; staying where one is counts as no move
     * @throws ReasonMissing if the client is lost without a reason
     */
    public Change<Client, ClientEvent> moveTo(
            EntryCode target, StatusLadder ladder, @Nullable EmployeeId by, Instant at, @Nullable String reason) {
        var definition = ladder.find(target).orElseThrow(() -> new UnknownStatus(target.value()));
        var permitted = ladder.permittedFrom(status());
        if (!permitted.contains(definition))
            throw new ForbiddenTransition(
                    status().value(),
                    target.value(),
                    permitted.stream().map(status -> status.code().value()).toList());
        if (definition.kind() == StatusKind.LOST && (reason == null || reason.isBlank())) throw new ReasonMissing();
        var change = new StatusChange(status(), target, at, by, reason);
        var history = new ArrayList<>(statusHistory);
        history.add(change);
        return Change.of(
                new Client(id, number, version, facts, contactPersons, legalEntities, managers, history, registration),
                new ClientStatusChanged(id, change));
    }

    /** See {@link Managers#assign}. */
    public Change<Client, ClientEvent> assign(
            EmployeeId manager, boolean responsible, @Nullable EmployeeId by, Instant at) {
        return Managers.assign(this, manager, responsible, by, at);
    }

    /** See {@link Managers#release}. */
    public Change<Client, ClientEvent> release(EmployeeId manager, Instant at) {
        return Managers.release(this, manager, at);
    }

    public Change<Client, ClientEvent> addContactPerson(ContactPerson person) {
        return ContactPersons.add(this, person);
    }

    /** @throws UnknownContactPerson if the client has no person of this id */
    public Change<Client, ClientEvent> changeContactPerson(ContactPerson person) {
        return ContactPersons.change(this, person);
    }

    /** @throws UnknownContactPerson if the client has no person of this id */
    public Change<Client, ClientEvent> removeContactPerson(ContactPersonId person) {
        return ContactPersons.remove(this, person);
    }

    /** @throws InnAlreadyThere if another legal entity of the client has the same INN */
    public Change<Client, ClientEvent> addLegalEntity(LegalEntity entity) {
        return LegalEntities.add(this, entity);
    }

    /**
     * @throws UnknownLegalEntity if the client has no legal entity of this id
     * @throws InnAlreadyThere if another legal entity of the client has the same INN
     */
    public Change<Client, ClientEvent> changeLegalEntity(LegalEntity entity) {
        return LegalEntities.change(this, entity);
    }

    /** @throws UnknownLegalEntity if the client has no legal entity of this id */
    public Change<Client, ClientEvent> removeLegalEntity(LegalEntityId entity) {
        return LegalEntities.remove(this, entity);
    }

    Client withManagers(List<ManagerAssignment> others) {
        return new Client(
                id, number, version, facts, contactPersons, legalEntities, others, statusHistory, registration);
    }

    Client withContactPersons(List<ContactPerson> others) {
        return new Client(id, number, version, facts, others, legalEntities, managers, statusHistory, registration);
    }

    Client withLegalEntities(List<LegalEntity> others) {
        return new Client(id, number, version, facts, contactPersons, others, managers, statusHistory, registration);
    }
}
