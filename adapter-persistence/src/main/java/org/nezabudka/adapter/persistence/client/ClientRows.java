package org.nezabudka.adapter.persistence.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.AddressJson;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.domain.client.BankAccount;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientFacts;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.ClientName;
import org.nezabudka.domain.client.ContactEmail;
import org.nezabudka.domain.client.ContactPerson;
import org.nezabudka.domain.client.ContactPersonId;
import org.nezabudka.domain.client.ContactPhone;
import org.nezabudka.domain.client.Inn;
import org.nezabudka.domain.client.Kpp;
import org.nezabudka.domain.client.LegalEntity;
import org.nezabudka.domain.client.LegalEntityId;
import org.nezabudka.domain.client.ManagerAssignment;
import org.nezabudka.domain.client.Messenger;
import org.nezabudka.domain.client.Ogrn;
import org.nezabudka.domain.client.Registration;
import org.nezabudka.domain.client.StatusChange;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PersonName;
import org.nezabudka.domain.shared.PhoneNumber;
import tools.jackson.databind.JsonNode;

/** Reads a whole client out of one row: what there are several of comes as JSON, so that a card costs one round trip. */
final class ClientRows {

    /** All of client {@code c}. */
    static final String COLUMNS = """
            c.id, c.number, c.version, c.type, c.family_name, c.given_name, c.patronymic, c.title, c.source, c.messengers, c.tags,
            c.wishes, c.note, c.registered_at, c.registered_by, c.origin,
            (select json_agg(x order by x.place) from (
                 select contact_person_id as person, place, digits, label, extension
                 from client_phone where client_id = c.id) x) as phones,
            (select json_agg(x order by x.place) from (
                 select contact_person_id as person, place, address, label
                 from client_email where client_id = c.id) x) as emails,
            (select json_agg(x order by x.place) from (
                 select place, kind, region, city, street, house, flat, entrance, floor, lift, entrance_code as "entranceCode",
                        text, latitude, longitude
                 from client_address where client_id = c.id) x) as addresses,
            array(select code from client_industry where client_id = c.id) as industries,
            (select json_agg(x order by x.place) from (
                 select id, place, family_name as family, given_name as given, patronymic, position, birthday, note
                 from contact_person where client_id = c.id) x) as persons,
            (select json_agg(x order by x.place) from (
                 select id, place, name, full_name as "fullName", inn, kpp, ogrn, bic, account,
                        correspondent_account as correspondent, bank_name as bank, legal_address as "legalAddress", director
                 from legal_entity where client_id = c.id) x) as entities,
            (select json_agg(x order by x.place) from (
                 select place, employee_id as employee, responsible, since, assigned_by as by, until
                 from client_manager where client_id = c.id) x) as managers,
            (select json_agg(x order by x.place) from (
                 select place, status_before as before, status_after as after, changed_at as at, changed_by as by, reason
                 from client_status_change where client_id = c.id) x) as statuses
            """;

    private ClientRows() {}

    static Client client(ResultSet row) throws SQLException {
        var phones = elements(row, "phones");
        var emails = elements(row, "emails");
        return new Client(
                new ClientId(Rows.uuid(row, "id")),
                row.getLong("number"),
                row.getInt("version"),
                facts(row, phones, emails),
                map(elements(row, "persons"), person -> person(person, phones, emails)),
                map(elements(row, "entities"), ClientRows::entity),
                map(elements(row, "managers"), ClientRows::manager),
                map(elements(row, "statuses"), ClientRows::status),
                new Registration(
                        Rows.instant(row, "registered_at"),
                        employee(Rows.uuidOrNull(row, "registered_by")),
                        Registration.Origin.valueOf(row.getString("origin"))));
    }

    private static ClientFacts facts(ResultSet row, List<JsonNode> phones, List<JsonNode> emails) throws SQLException {
        Set<EntryCode> industries = new HashSet<>();
        for (var code : Rows.texts(row, "industries")) industries.add(new EntryCode(code));
        return new ClientFacts(
                name(row),
                map(of(phones, null), ClientRows::phone),
                map(of(emails, null), ClientRows::email),
                map(elements(row, "messengers"), ClientRows::messenger),
                map(elements(row, "addresses"), AddressJson::address),
                code(row.getString("source")),
                industries,
                new HashSet<>(Rows.texts(row, "tags")),
                Rows.text(row, "wishes"),
                Rows.text(row, "note"));
    }

    private static ClientName name(ResultSet row) throws SQLException {
        return switch (row.getString("type")) {
            case "PERSON" ->
                new ClientName.Person(new PersonName(
                        row.getString("family_name"), row.getString("given_name"), row.getString("patronymic")));
            case "COMPANY" -> new ClientName.Company(row.getString("title"));
            default -> new ClientName.Unknown(row.getString("title"));
        };
    }

    private static ContactPerson person(JsonNode person, List<JsonNode> phones, List<JsonNode> emails) {
        var id = Json.text(person, "id");
        var birthday = Json.textOrNull(person, "birthday");
        return new ContactPerson(
                new ContactPersonId(UUID.fromString(id)),
                new PersonName(
                        Json.textOrNull(person, "family"),
                        Json.textOrNull(person, "given"),
                        Json.textOrNull(person, "patronymic")),
                Json.textOrNull(person, "position"),
                birthday == null ? null : LocalDate.parse(birthday),
                map(of(phones, id), ClientRows::phone),
                map(of(emails, id), ClientRows::email),
                Json.textOrNull(person, "note"));
    }

    private static ContactPhone phone(JsonNode phone) {
        return new ContactPhone(
                new PhoneNumber("+" + Json.text(phone, "digits")),
                Json.textOrNull(phone, "label"),
                Json.textOrNull(phone, "extension"));
    }

    private static ContactEmail email(JsonNode email) {
        return new ContactEmail(new EmailAddress(Json.text(email, "address")), Json.textOrNull(email, "label"));
    }

    private static Messenger messenger(JsonNode messenger) {
        return new Messenger(
                Messenger.Service.valueOf(Json.text(messenger, "service")), Json.text(messenger, "account"));
    }

    private static LegalEntity entity(JsonNode entity) {
        var inn = Json.textOrNull(entity, "inn");
        var kpp = Json.textOrNull(entity, "kpp");
        var ogrn = Json.textOrNull(entity, "ogrn");
        return new LegalEntity(
                new LegalEntityId(Json.uuid(entity, "id")),
                Json.text(entity, "name"),
                Json.textOrNull(entity, "fullName"),
                inn == null ? null : new Inn(inn),
                kpp == null ? null : new Kpp(kpp),
                ogrn == null ? null : new Ogrn(ogrn),
                Json.has(entity, "bic")
                        ? new BankAccount(
                                Json.text(entity, "bic"),
                                Json.text(entity, "account"),
                                Json.textOrNull(entity, "correspondent"),
                                Json.textOrNull(entity, "bank"))
                        : null,
                Json.textOrNull(entity, "legalAddress"),
                Json.textOrNull(entity, "director"));
    }

    private static ManagerAssignment manager(JsonNode manager) {
        return new ManagerAssignment(
                new EmployeeId(Json.uuid(manager, "employee")),
                manager.get("responsible").asBoolean(),
                Json.instant(manager, "since"),
                employee(Json.uuidOrNull(manager, "by")),
                Json.instantOrNull(manager, "until"));
    }

    private static StatusChange status(JsonNode status) {
        return new StatusChange(
                code(Json.textOrNull(status, "before")),
                new EntryCode(Json.text(status, "after")),
                Json.instant(status, "at"),
                employee(Json.uuidOrNull(status, "by")),
                Json.textOrNull(status, "reason"));
    }

    private static @Nullable EmployeeId employee(@Nullable UUID id) {
        return id == null ? null : new EmployeeId(id);
    }

    private static @Nullable EntryCode code(@Nullable String code) {
        return code == null ? null : new EntryCode(code);
    }

    private static List<JsonNode> elements(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        var list = new ArrayList<JsonNode>();
        if (text != null) for (var element : Json.read(text)) list.add(element);
        return list;
    }

    /** Those of a contact person, or the client's own. */
    private static List<JsonNode> of(List<JsonNode> all, @Nullable String person) {
        return all.stream()
                .filter(one -> Objects.equals(Json.textOrNull(one, "person"), person))
                .toList();
    }

    private static <T> List<T> map(List<JsonNode> nodes, java.util.function.Function<JsonNode, T> element) {
        return nodes.stream().map(element).toList();
    }
}
