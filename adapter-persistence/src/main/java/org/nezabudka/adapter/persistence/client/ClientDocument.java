package org.nezabudka.adapter.persistence.client;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.NameWords;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ContactEmail;
import org.nezabudka.domain.client.ContactPerson;
import org.nezabudka.domain.client.ContactPhone;
import org.nezabudka.domain.client.LegalEntity;
import org.nezabudka.domain.client.ManagerAssignment;
import org.nezabudka.domain.client.Messenger;
import org.nezabudka.domain.client.StatusChange;
import org.nezabudka.domain.shared.Address;

/** What is to be written of a client, as one JSON value: a statement takes it apart into the rows of all tables at once. */
final class ClientDocument {

    private final Map<String, Object> parts = new LinkedHashMap<>();

    private ClientDocument(Client client) {
        parts.put("id", client.id().value());
    }

    /** Everything that belongs to a new client. */
    static ClientDocument everything(Client client) {
        var document = new ClientDocument(client);
        document.phones(client);
        document.emails(client);
        document.words(client);
        document.addresses(client);
        document.industries(client);
        document.persons(client.contactPersons());
        document.entities(client.legalEntities());
        document.managers(client, List.of());
        document.statuses(client, 0);
        return document;
    }

    static ClientDocument nothing(Client client) {
        return new ClientDocument(client);
    }

    String json() {
        return Json.write(parts);
    }

    boolean isEmpty() {
        return parts.size() == 1;
    }

    static String messengers(List<Messenger> messengers) {
        return Json.write(messengers.stream()
                .map(one -> Map.of("service", one.service().name(), "account", one.account()))
                .toList());
    }

    void phones(Client client) {
        var rows = new ArrayList<Map<String, Object>>();
        addPhones(rows, null, client.facts().phones());
        for (var person : client.contactPersons())
            addPhones(rows, person.id().value().toString(), person.phones());
        parts.put("phones", rows);
    }

    void emails(Client client) {
        var rows = new ArrayList<Map<String, Object>>();
        addEmails(rows, null, client.facts().emails());
        for (var person : client.contactPersons())
            addEmails(rows, person.id().value().toString(), person.emails());
        parts.put("emails", rows);
    }

    void words(Client client) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var word : NameWords.of(nameToFind(client))) rows.add(row("word", word));
        for (var person : client.contactPersons())
            for (var word : NameWords.of(person.name().full()))
                rows.add(row("word", word, "person", person.id().value()));
        parts.put("words", rows);
    }

    /** The label of an unknown caller may be their number, which not everybody may see: that is no name. */
    private static String nameToFind(Client client) {
        var name = client.displayName();
        return name.chars().anyMatch(Character::isLetter) ? name : "";
    }

    void addresses(Client client) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var address : client.facts().addresses()) rows.add(address(rows.size(), address));
        parts.put("addresses", rows);
    }

    void industries(Client client) {
        parts.put(
                "industries",
                client.facts().industries().stream()
                        .map(code -> row("code", code.value()))
                        .toList());
    }

    void persons(List<ContactPerson> persons) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var person : persons)
            rows.add(row(
                    "id", person.id().value(),
                    "place", rows.size(),
                    "family_name", person.name().family(),
                    "given_name", person.name().given(),
                    "patronymic", person.name().patronymic(),
                    "display_name", person.name().full(),
                    "position", person.position(),
                    "birthday", Objects.toString(person.birthday(), null),
                    "note", person.note()));
        parts.put("persons", rows);
    }

    void entities(List<LegalEntity> entities) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var entity : entities) {
            var bank = entity.bank();
            rows.add(row(
                    "id", entity.id().value(),
                    "place", rows.size(),
                    "name", entity.name(),
                    "full_name", entity.fullName(),
                    "inn", Objects.toString(entity.inn(), null),
                    "kpp", Objects.toString(entity.kpp(), null),
                    "ogrn", Objects.toString(entity.ogrn(), null),
                    "bic", bank == null ? null : bank.bic(),
                    "account", bank == null ? null : bank.account(),
                    "correspondent_account", bank == null ? null : bank.correspondentAccount(),
                    "bank_name", bank == null ? null : bank.bankName(),
                    "legal_address", entity.legalAddress(),
                    "director", entity.director()));
        }
        parts.put("entities", rows);
    }

    /** Only the assignments that are new or have ended since. */
    void managers(Client client, List<ManagerAssignment> stored) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int place = 0; place < client.managers().size(); place++) {
            var one = client.managers().get(place);
            if (place < stored.size() && same(stored.get(place), one)) continue;
            rows.add(row(
                    "place", place,
                    "employee_id", one.manager().value(),
                    "responsible", one.responsible(),
                    "since", moment(one.since()),
                    "assigned_by", Objects.toString(one.by(), null),
                    "until", moment(one.until())));
        }
        if (!rows.isEmpty()) parts.put("managers", rows);
    }

    private static boolean same(ManagerAssignment stored, ManagerAssignment one) {
        return stored.manager().equals(one.manager()) && Objects.equals(stored.until(), Rows.keptOrNull(one.until()));
    }

    /** Only the steps that are not stored yet. */
    void statuses(Client client, int stored) {
        var rows = new ArrayList<Map<String, Object>>();
        var history = client.statusHistory();
        for (int place = stored; place < history.size(); place++) rows.add(status(place, history.get(place)));
        if (!rows.isEmpty()) parts.put("statuses", rows);
    }

    private static Map<String, Object> status(int place, StatusChange change) {
        return row(
                "place", place,
                "status_before", Objects.toString(change.before(), null),
                "status_after", change.after().value(),
                "changed_at", moment(change.at()),
                "changed_by", Objects.toString(change.by(), null),
                "reason", change.reason());
    }

    private static Map<String, Object> address(int place, Address address) {
        return row(
                "place", place,
                "kind", address.kind(),
                "region", address.region(),
                "city", address.city(),
                "street", address.street(),
                "house", address.house(),
                "flat", address.flat(),
                "entrance", address.entrance(),
                "floor", address.floor(),
                "lift", address.lift(),
                "entrance_code", address.entranceCode(),
                "text", address.text(),
                "latitude", address.latitude(),
                "longitude", address.longitude());
    }

    private static void addPhones(List<Map<String, Object>> rows, @Nullable String person, List<ContactPhone> phones) {
        int place = 0;
        for (var phone : phones)
            rows.add(row(
                    "person",
                    person,
                    "place",
                    place++,
                    "digits",
                    phone.number().digits(),
                    "label",
                    phone.label(),
                    "extension",
                    phone.extension()));
    }

    private static void addEmails(List<Map<String, Object>> rows, @Nullable String person, List<ContactEmail> emails) {
        int place = 0;
        for (var email : emails)
            rows.add(row(
                    "person",
                    person,
                    "place",
                    place++,
                    "address",
                    email.address().value(),
                    "label",
                    email.label()));
    }

    private static @Nullable String moment(@Nullable Instant moment) {
        return moment == null ? null : Rows.kept(moment).toString();
    }

    /** Names and values in turn; absent values are left out, which the database reads as null. */
    private static Map<String, Object> row(@Nullable Object... namesAndValues) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) row.put(Objects.requireNonNull(namesAndValues[i]).toString(), value);
        }
        return row;
    }
}
