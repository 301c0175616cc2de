package org.nezabudka.adapter.persistence.client;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Ownerships;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Violations;
import org.nezabudka.application.client.Clients;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientChangedMeanwhile;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.ClientName;
import org.nezabudka.domain.client.ContactPerson;
import org.nezabudka.domain.client.LegalEntity;
import org.nezabudka.domain.client.ManagerAssignment;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PersonName;
import org.nezabudka.domain.shared.PhoneNumber;

/** Client cards in tables: one row each, and rows for what a client has several of. */
public final class JdbiClients implements Clients {

    private static final String FIND = "select " + ClientRows.COLUMNS + " from client c where c.id = :id";

    private static final String WITH_NUMBER = """
            select c.id from client c
            where c.id in (select p.client_id from client_phone p where p.digits = :digits)
            order by c.registered_at desc, c.id desc
            limit 10
            """;

    private static final String WITH_EMAIL = """
            select c.id from client c
            where c.id in (select m.client_id from client_email m where m.address = :address)
            order by c.registered_at desc, c.id desc
            limit 10
            """;

    private static final String MANAGED_BY = """
            select m.client_id from client_manager m
            where m.until is null and m.employee_id = :manager order by m.client_id
            """;

    private final Jdbi jdbi;

    public JdbiClients(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Client> find(ClientId id) {
        return jdbi.withHandle(handle -> find(handle, id));
    }

    private static Optional<Client> find(Handle handle, ClientId id) {
        return handle.createQuery(FIND)
                .bind("id", id.value())
                .map((row, context) -> ClientRows.client(row))
                .findOne();
    }

    @Override
    public Ownership ownership(Client client) {
        return jdbi.withHandle(handle -> Ownerships.of(
                handle, client.presentManagers().map(ManagerAssignment::manager).toList(), client.id()));
    }

    @Override
    public List<ClientId> withNumber(PhoneNumber number) {
        return jdbi.withHandle(handle -> handle.createQuery(WITH_NUMBER)
                .bind("digits", number.digits())
                .map((row, context) -> new ClientId(Rows.uuid(row, "id")))
                .list());
    }

    @Override
    public List<ClientId> withEmail(EmailAddress address) {
        return jdbi.withHandle(handle -> handle.createQuery(WITH_EMAIL)
                .bind("address", address.value())
                .map((row, context) -> new ClientId(Rows.uuid(row, "id")))
                .list());
    }

    @Override
    public void lockNumber(PhoneNumber number) {
        jdbi.useHandle(
                handle -> handle.createQuery("select cast(pg_advisory_xact_lock(hashtextextended(:digits, 0)) as text)")
                        .bind("digits", number.digits())
                        .mapTo(String.class)
                        .one());
    }

    @Override
    public List<ClientId> managedBy(EmployeeId manager) {
        return jdbi.withHandle(handle -> handle.createQuery(MANAGED_BY)
                .bind("manager", manager.value())
                .map((row, context) -> new ClientId(Rows.uuid(row, "client_id")))
                .list());
    }

    @Override
    public long nextNumber() {
        return jdbi.withHandle(handle -> handle.createQuery("select nextval('client_number')")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Client save(Client client) {
        return jdbi.inTransaction(handle -> {
            if (client.version() == 0) add(handle, client);
            else change(handle, client);
            return new Client(
                    client.id(),
                    client.number(),
                    client.version() + 1,
                    client.facts(),
                    client.contactPersons(),
                    client.legalEntities(),
                    client.managers(),
                    client.statusHistory(),
                    client.registration());
        });
    }

    private static void add(Handle handle, Client client) {
        var registeredBy = client.registration().by();
        try (var query = handle.createQuery(ClientSql.ADD)) {
            bindCard(query, client);
            query.bind("document", ClientDocument.everything(client).json())
                    .bind("number", client.number())
                    .bind("registeredAt", Rows.kept(client.registration().at()))
                    .bind("registeredBy", registeredBy == null ? null : registeredBy.value())
                    .bind("origin", client.registration().origin().name())
                    .bind("held", client.presentManagers().findAny().isPresent())
                    .mapTo(Integer.class)
                    .one();
        } catch (JdbiException failure) {
            if (Violations.isOf(failure, "client_pkey")) throw new ClientChangedMeanwhile(client.id());
            throw failure;
        }
    }

    private static void change(Handle handle, Client client) {
        try (var update = handle.createUpdate(ClientSql.CHANGE)) {
            bindCard(update, client);
            // The version decides, and the row stays locked: what is read next is what is being replaced.
            if (update.bind("version", client.version()).execute() == 0) throw new ClientChangedMeanwhile(client.id());
        }
        changeBelongings(handle, find(handle, client.id()).orElseThrow(), client);
    }

    /** Writes only what differs from the stored rows. */
    private static void changeBelongings(Handle handle, Client stored, Client client) {
        var document = ClientDocument.nothing(client);
        boolean phones = differ(stored, client, one -> one.facts().phones(), ContactPerson::phones);
        boolean emails = differ(stored, client, one -> one.facts().emails(), ContactPerson::emails);
        boolean words = differ(stored, client, Client::displayName, ContactPerson::name);
        boolean addresses = !stored.facts().addresses().equals(client.facts().addresses());
        boolean industries = !stored.facts().industries().equals(client.facts().industries());
        boolean persons = !stored.contactPersons().equals(client.contactPersons());
        boolean entities = !stored.legalEntities().equals(client.legalEntities());
        if (phones || emails || words || addresses || industries || persons || entities) {
            clear(handle, client)
                    .bind("phones", phones)
                    .bind("emails", emails)
                    .bind("words", words)
                    .bind("addresses", addresses)
                    .bind("industries", industries)
                    .bindArray("persons", UUID.class, gone(stored, client, JdbiClients::personIds))
                    .bindArray("entities", UUID.class, gone(stored, client, JdbiClients::entityIds))
                    .execute();
        }
        if (phones) document.phones(client);
        if (emails) document.emails(client);
        if (words) document.words(client);
        if (addresses) document.addresses(client);
        if (industries) document.industries(client);
        if (persons) document.persons(client.contactPersons());
        if (entities) document.entities(client.legalEntities());
        document.managers(client, stored.managers());
        document.statuses(client, stored.statusHistory().size());
        if (document.isEmpty()) return;
        handle.createQuery(ClientSql.WRITE_BELONGINGS)
                .bind("document", document.json())
                .mapTo(Integer.class)
                .one();
    }

    private static org.jdbi.v3.core.statement.Update clear(Handle handle, Client client) {
        return handle.createUpdate(ClientSql.CLEAR_BELONGINGS)
                .bind("id", client.id().value());
    }

    /** Whether something that clients and their contact persons both have is other than before. */
    private static boolean differ(
            Client stored, Client client, Function<Client, Object> own, Function<ContactPerson, Object> ofPerson) {
        return !own.apply(stored).equals(own.apply(client))
                || !ofPersons(stored, ofPerson).equals(ofPersons(client, ofPerson));
    }

    private static List<List<Object>> ofPersons(Client client, Function<ContactPerson, Object> ofPerson) {
        return client.contactPersons().stream()
                .map(person -> List.of(person.id(), ofPerson.apply(person)))
                .toList();
    }

    private static List<UUID> gone(Client stored, Client client, Function<Client, List<UUID>> ids) {
        var stay = new HashSet<>(ids.apply(client));
        return ids.apply(stored).stream().filter(id -> !stay.contains(id)).toList();
    }

    private static List<UUID> personIds(Client client) {
        return client.contactPersons().stream()
                .map(person -> person.id().value())
                .toList();
    }

    private static List<UUID> entityIds(Client client) {
        return client.legalEntities().stream()
                .map(LegalEntity::id)
                .map(id -> id.value())
                .toList();
    }

    private static void bindCard(SqlStatement<?> statement, Client client) {
        var facts = client.facts();
        var person = facts.name() instanceof ClientName.Person named ? named.name() : null;
        statement.bind("id", client.id().value());
        statement.bind("type", type(facts.name()));
        statement.bind("family", part(person, PersonName::family));
        statement.bind("given", part(person, PersonName::given));
        statement.bind("patronymic", part(person, PersonName::patronymic));
        statement.bind("title", person == null ? facts.name().display() : null);
        statement.bind("display", client.displayName());
        statement.bind("source", facts.source() == null ? null : facts.source().value());
        statement.bind("messengers", ClientDocument.messengers(facts.messengers()));
        statement.bindArray("tags", String.class, facts.tags().stream().sorted().toList());
        statement.bind("wishes", facts.wishes());
        statement.bind("note", facts.note());
        statement.bind("status", client.status().value());
    }

    private static @Nullable String part(@Nullable PersonName name, Function<PersonName, @Nullable String> part) {
        return name == null ? null : part.apply(name);
    }

    private static String type(ClientName name) {
        return switch (name) {
            case ClientName.Person any -> "PERSON";
            case ClientName.Company any -> "COMPANY";
            case ClientName.Unknown any -> "UNKNOWN";
        };
    }
}
