package org.nezabudka.application.client;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.ClientQuery.Sort;
import org.nezabudka.application.client.ClientQuery.Type;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.search.Letters;
import org.nezabudka.application.shared.Keyset;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.ClientName;
import org.nezabudka.domain.client.ContactPerson;
import org.nezabudka.domain.client.LegalEntity;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;

/** Views of clients, worked out from the cards in memory. */
public final class InMemoryClientViews implements ClientViews {

    private final InMemoryClients clients;
    private final Employees employees;
    private final Dictionaries dictionaries;
    private final BiFunction<Actor, ClientId, CallsOfClient> calls;
    private final Function<ClientId, WorkOfClient> work;

    public InMemoryClientViews(
            InMemoryClients clients,
            Employees employees,
            Dictionaries dictionaries,
            BiFunction<Actor, ClientId, CallsOfClient> calls,
            Function<ClientId, WorkOfClient> work) {
        this.clients = clients;
        this.employees = employees;
        this.dictionaries = dictionaries;
        this.calls = calls;
        this.work = work;
    }

    @Override
    public Optional<ClientCard> card(Actor actor, ClientId id) {
        var eyes = eyes(actor);
        return clients.find(id).filter(eyes::see).map(client -> {
            var history = calls.apply(actor, id);
            return new ClientCard(
                    client,
                    namesIn(client, eyes),
                    eyes.seeNumbers(client),
                    eyes.may(client, Right.CLIENTS_EDIT),
                    eyes.may(client, Right.CLIENTS_REASSIGN),
                    eyes.may(client, Right.CLIENTS_GRANT),
                    history.count(),
                    calls.apply(Actors.theSoftware(), id).lastAt(),
                    dictionaries.statusLadder().permittedFrom(client.status()).stream()
                            .map(status -> status.code().value())
                            .toList(),
                    AccessPolicy.decide(actor, Right.CLIENTS_VIEW, clients.ownership(client)));
        });
    }

    private static Map<String, String> namesIn(Client client, ClientEyes eyes) {
        var mentioned = new ArrayList<@Nullable EmployeeId>();
        mentioned.add(client.registration().by());
        client.managers().forEach(one -> {
            mentioned.add(one.manager());
            mentioned.add(one.by());
        });
        client.statusHistory().forEach(change -> mentioned.add(change.by()));
        var names = new HashMap<String, String>();
        for (var id : mentioned) eyes.nameOf(id).ifPresent(name -> names.put(String.valueOf(id), name));
        return names;
    }

    @Override
    public boolean exists(ClientId id) {
        return clients.find(id).isPresent();
    }

    @Override
    public Page<ClientRow> page(Actor actor, ClientQuery query, PageRequest request) {
        var eyes = eyes(actor);
        var order = new Keyset<ClientRow>(
                "clients/" + query.sort().key(),
                row -> key(row, query.sort()),
                query.sort() == Sort.NAME ? Keyset.names() : Comparator.naturalOrder(),
                ClientRow::id,
                query.descending());
        var rows = clients.all()
                .filter(eyes::see)
                .filter(client -> fits(client, query, eyes))
                .filter(client ->
                        !query.withoutNextAction() || work.apply(client.id()).nextAt() == null)
                .map(client -> row(client, eyes));
        return order.page(rows, request);
    }

    private static String key(ClientRow row, Sort sort) {
        return switch (sort) {
            case NAME -> row.name();
            case NUMBER -> "%020d".formatted(row.number());
            case REGISTERED -> moment(row.registeredAt());
            case STATUS -> row.status();
            case LAST_CALL -> row.lastCallAt() == null ? "" : moment(row.lastCallAt());
            case NEXT_ACTION -> row.nextActionAt() == null ? "~" : moment(row.nextActionAt());
            case LAST_CONTACT -> row.lastContactAt() == null ? "" : moment(row.lastContactAt());
        };
    }

    private static String moment(Instant at) {
        return "%020d.%09d".formatted(at.getEpochSecond(), at.getNano());
    }

    private static boolean fits(Client client, ClientQuery query, ClientEyes eyes) {
        var facts = client.facts();
        var at = client.registration().at();
        return (query.text() == null || eyes.find(client, query.text()))
                && (query.statuses().isEmpty() || query.statuses().contains(client.status()))
                && (query.managers().isEmpty()
                        || client.presentManagers()
                                .anyMatch(one -> query.managers().contains(one.manager())))
                && (!query.unassigned() || client.presentManagers().findAny().isEmpty())
                && (query.type() == null || query.type() == type(client))
                && (query.sources().isEmpty() || query.sources().stream().anyMatch(one -> one.equals(facts.source())))
                && (query.industries().isEmpty() || facts.industries().stream().anyMatch(query.industries()::contains))
                && (query.tag() == null || facts.tags().contains(query.tag()))
                && (query.city() == null
                        || facts.addresses().stream().anyMatch(one -> Letters.same(one.city(), query.city())))
                && (query.origin() == null
                        || query.origin() == client.registration().origin())
                && (query.registeredFrom() == null || !at.isBefore(query.registeredFrom()))
                && (query.registeredUntil() == null || at.isBefore(query.registeredUntil()));
    }

    private ClientRow row(Client client, ClientEyes eyes) {
        var facts = client.facts();
        var history = calls.apply(Actors.theSoftware(), client.id());
        var tasks = work.apply(client.id());
        return new ClientRow(
                client.id().toString(),
                client.number(),
                type(client),
                eyes.name(client),
                eyes.mainNumber(client),
                facts.emails().stream()
                        .findFirst()
                        .map(one -> one.address().value())
                        .orElse(null),
                client.status().value(),
                client.responsibleManager().map(EmployeeId::toString).orElse(null),
                eyes.managerName(client),
                facts.source() == null ? null : facts.source().value(),
                facts.industries().stream().map(EntryCode::value).sorted().toList(),
                facts.tags().stream().sorted().toList(),
                facts.addresses().stream()
                        .map(address -> address.city())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                client.registration().at(),
                eyes.nameOf(client.registration().by()).orElse(null),
                history.lastAt(),
                history.lastMissed(),
                tasks.nextAt(),
                tasks.nextDue(),
                tasks.nextKind(),
                tasks.lastAt(),
                client.version());
    }

    private static Type type(Client client) {
        return switch (client.facts().name()) {
            case ClientName.Person person -> Type.PERSON;
            case ClientName.Company company -> Type.COMPANY;
            case ClientName.Unknown unknown -> Type.UNKNOWN;
        };
    }

    @Override
    public Page<PersonRow> contactPersons(Actor actor, PersonQuery query, PageRequest request) {
        var eyes = eyes(actor);
        var order = new Keyset<PersonRow>("persons", PersonRow::name, Keyset.names(), PersonRow::id, false);
        var rows = clients.all()
                .filter(eyes::see)
                .flatMap(client -> client.contactPersons().stream()
                        .filter(person -> query.text() == null || fits(client, person, query.text(), eyes))
                        .map(person -> row(client, person, eyes)));
        return order.page(rows, request);
    }

    private static boolean fits(Client client, ContactPerson person, String text, ClientEyes eyes) {
        if (Letters.name(person.name().full(), text) || Letters.contain(person.position(), text)) return true;
        var digits = Letters.digitsMeant(text);
        return digits.isPresent()
                && eyes.seeNumbers(client)
                && person.phones().stream().anyMatch(phone -> Letters.contain(phone.number(), digits.get()));
    }

    private static PersonRow row(Client client, ContactPerson person, ClientEyes eyes) {
        return new PersonRow(
                person.id().toString(),
                person.name().full(),
                person.position(),
                person.phones().stream()
                        .map(phone -> eyes.shown(client, phone.number()))
                        .toList(),
                person.emails().stream().map(email -> email.address().value()).toList(),
                client.id().toString(),
                eyes.name(client));
    }

    @Override
    public Likeness alike(Actor actor, LikenessQuery query) {
        var eyes = eyes(actor);
        var matches = new ArrayList<Likeness.Match>();
        int hidden = 0;
        for (var client : clients.all().toList()) {
            var by = likeness(client, query);
            if (by.isEmpty() || client.id().equals(query.except())) continue;
            if (!eyes.see(client)) hidden++;
            else
                matches.add(new Likeness.Match(
                        client.id().toString(),
                        eyes.name(client),
                        client.status().value(),
                        eyes.managerName(client),
                        by));
        }
        return new Likeness(matches, hidden);
    }

    private static List<String> likeness(Client client, LikenessQuery query) {
        var by = new ArrayList<String>();
        if (query.phone() != null && client.allNumbers().anyMatch(query.phone()::equals)) by.add("phone");
        if (query.email() != null && emails(client).anyMatch(one -> Letters.same(one, query.email()))) by.add("email");
        if (query.inn() != null
                && client.legalEntities().stream()
                        .map(LegalEntity::inn)
                        .anyMatch(inn -> inn != null && inn.value().equals(query.inn()))) by.add("inn");
        if (Letters.same(client.displayName(), query.name())) by.add("name");
        return by;
    }

    private static Stream<String> emails(Client client) {
        return Stream.concat(
                        client.facts().emails().stream(),
                        client.contactPersons().stream().flatMap(person -> person.emails().stream()))
                .map(email -> email.address().value());
    }

    @Override
    public List<ClientId> visible(Actor actor, List<ClientId> ids) {
        var eyes = eyes(actor);
        return ids.stream()
                .filter(id -> clients.find(id).filter(eyes::see).isPresent())
                .toList();
    }

    private ClientEyes eyes(Actor actor) {
        return new ClientEyes(actor, clients, employees);
    }
}
