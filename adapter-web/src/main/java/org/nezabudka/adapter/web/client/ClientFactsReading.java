package org.nezabudka.adapter.web.client;

import static org.nezabudka.adapter.web.shared.Pointers.at;
import static org.nezabudka.adapter.web.shared.Pointers.each;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.client.ClientBodies.ClientChange;
import org.nezabudka.adapter.web.client.ClientBodies.EmailBody;
import org.nezabudka.adapter.web.client.ClientBodies.EntityBody;
import org.nezabudka.adapter.web.client.ClientBodies.FactsBody;
import org.nezabudka.adapter.web.client.ClientBodies.MessengerBody;
import org.nezabudka.adapter.web.client.ClientBodies.PersonBody;
import org.nezabudka.adapter.web.client.ClientBodies.PhoneBody;
import org.nezabudka.adapter.web.shared.AddressBody;
import org.nezabudka.adapter.web.shared.Partial;
import org.nezabudka.adapter.web.shared.Phones;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.domain.client.BankAccount;
import org.nezabudka.domain.client.ClientFacts;
import org.nezabudka.domain.client.ClientName;
import org.nezabudka.domain.client.ContactEmail;
import org.nezabudka.domain.client.ContactPerson;
import org.nezabudka.domain.client.ContactPersonId;
import org.nezabudka.domain.client.ContactPhone;
import org.nezabudka.domain.client.Inn;
import org.nezabudka.domain.client.Kpp;
import org.nezabudka.domain.client.LegalEntity;
import org.nezabudka.domain.client.LegalEntityId;
import org.nezabudka.domain.client.Messenger;
import org.nezabudka.domain.client.Ogrn;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.Address;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PersonName;

/** From what was sent to the domain's values. Every refusal points to its place in the body. */
final class ClientFactsReading {
    private ClientFactsReading() {}

    static ClientFacts facts(FactsBody body) {
        return new ClientFacts(
                name(body),
                phones(body.phones()),
                emails(body.emails()),
                messengers(body.messengers()),
                addresses(body.addresses()),
                code(body.source()),
                codes(body.industries()),
                Set.copyOf(body.tags()),
                body.wishes(),
                body.note());
    }

    private static ClientName name(FactsBody body) {
        if (body.type() == ClientBodies.Type.COMPANY) {
            if (given(body.familyName()) || given(body.givenName()) || given(body.patronymic()))
                throw RequestProblem.invalid("/familyName", "not-for-company");
            var name = body.companyName();
            return at("/companyName", () -> new ClientName.Company(name == null ? "" : name));
        }
        if (given(body.companyName())) throw RequestProblem.invalid("/companyName", "not-for-person");
        return new ClientName.Person(new PersonName(body.familyName(), body.givenName(), body.patronymic()));
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** The facts after a partial change. */
    static ClientFacts changed(ClientFacts before, Partial<ClientChange> change) {
        var body = change.body();
        return new ClientFacts(
                changedName(before.name(), change),
                change.given().contains("phones") ? phones(body.phones()) : before.phones(),
                change.given().contains("emails") ? emails(body.emails()) : before.emails(),
                change.given().contains("messengers") ? messengers(body.messengers()) : before.messengers(),
                change.given().contains("addresses") ? addresses(body.addresses()) : before.addresses(),
                change.given().contains("source") ? code(body.source()) : before.source(),
                change.given().contains("industries") ? codes(body.industries()) : before.industries(),
                change.given().contains("tags") ? Set.copyOf(body.tags()) : before.tags(),
                change.given().contains("wishes") ? body.wishes() : before.wishes(),
                change.given().contains("note") ? body.note() : before.note());
    }

    private static ClientName changedName(ClientName before, Partial<ClientChange> change) {
        var named = Set.of("type", "familyName", "givenName", "patronymic", "companyName");
        if (change.given().stream().noneMatch(named::contains)) return before;
        var body = change.body();
        var person = before instanceof ClientName.Person(PersonName present) ? present : null;
        var company = before instanceof ClientName.Company(String present) ? present : null;
        var type = change.given().contains("type") ? body.type() : typeOf(before, change);
        boolean toCompany = type == ClientBodies.Type.COMPANY;
        return name(new FactsBody(
                type,
                pick(change, "familyName", body.familyName(), toCompany || person == null ? null : person.family()),
                pick(change, "givenName", body.givenName(), toCompany || person == null ? null : person.given()),
                pick(change, "patronymic", body.patronymic(), toCompany || person == null ? null : person.patronymic()),
                pick(change, "companyName", body.companyName(), toCompany ? company : null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null));
    }

    /** Whoever gives an unknown caller a name says thereby what the caller is. */
    private static ClientBodies.Type typeOf(ClientName before, Partial<ClientChange> change) {
        return switch (before) {
            case ClientName.Person person -> ClientBodies.Type.PERSON;
            case ClientName.Company company -> ClientBodies.Type.COMPANY;
            case ClientName.Unknown unknown ->
                change.given().contains("companyName") ? ClientBodies.Type.COMPANY : ClientBodies.Type.PERSON;
        };
    }

    private static @Nullable String pick(
            Partial<ClientChange> change, String property, @Nullable String next, @Nullable String present) {
        return change.given().contains(property) ? next : present;
    }

    static ContactPerson person(ContactPersonId id, PersonBody body) {
        return new ContactPerson(
                id,
                new PersonName(body.familyName(), body.givenName(), body.patronymic()),
                body.position(),
                body.birthday(),
                phones(body.phones()),
                emails(body.emails()),
                body.note());
    }

    static LegalEntity entity(LegalEntityId id, EntityBody body) {
        var inn = body.inn();
        var kpp = body.kpp();
        var ogrn = body.ogrn();
        return new LegalEntity(
                id,
                body.name(),
                body.fullName(),
                inn == null || inn.isBlank() ? null : new Inn(inn),
                kpp == null || kpp.isBlank() ? null : new Kpp(kpp),
                ogrn == null || ogrn.isBlank() ? null : new Ogrn(ogrn),
                bank(body),
                body.legalAddress(),
                body.director());
    }

    private static @Nullable BankAccount bank(EntityBody body) {
        var bic = body.bic();
        var account = body.account();
        if (bic != null && account != null && given(bic) && given(account)) {
            var correspondent = body.correspondentAccount();
            return new BankAccount(bic, account, given(correspondent) ? correspondent : null, body.bankName());
        }
        if (given(bic)) throw RequestProblem.invalid("/account", "required");
        if (given(account)) throw RequestProblem.invalid("/bic", "required");
        if (given(body.correspondentAccount())) throw RequestProblem.invalid("/bic", "required");
        if (given(body.bankName())) throw RequestProblem.invalid("/bic", "required");
        return null;
    }

    private static List<ContactPhone> phones(List<PhoneBody> bodies) {
        return each(
                "/phones",
                bodies,
                phone -> new ContactPhone(Phones.parse(phone.number()), phone.label(), phone.extension()),
                field -> field.equals("phone") ? "number" : field);
    }

    private static List<ContactEmail> emails(List<EmailBody> bodies) {
        return each(
                "/emails",
                bodies,
                email -> new ContactEmail(new EmailAddress(email.address()), email.label()),
                field -> field.equals("email") ? "address" : field);
    }

    private static List<Messenger> messengers(List<MessengerBody> bodies) {
        return each(
                "/messengers",
                bodies,
                messenger -> new Messenger(messenger.service(), messenger.account()),
                field -> field);
    }

    private static List<Address> addresses(List<AddressBody> bodies) {
        return each("/addresses", bodies, AddressBody::address, field -> field);
    }

    private static @Nullable EntryCode code(@Nullable String code) {
        return code == null ? null : new EntryCode(code);
    }

    private static Set<EntryCode> codes(List<String> codes) {
        return codes.stream().map(EntryCode::new).collect(Collectors.toSet());
    }
}
