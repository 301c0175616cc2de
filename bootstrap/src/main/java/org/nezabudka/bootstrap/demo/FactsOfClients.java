package org.nezabudka.bootstrap.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientFacts;
import org.nezabudka.domain.client.ClientName;
import org.nezabudka.domain.client.ContactEmail;
import org.nezabudka.domain.client.ContactPerson;
import org.nezabudka.domain.client.ContactPersonId;
import org.nezabudka.domain.client.ContactPhone;
import org.nezabudka.domain.client.LegalEntity;
import org.nezabudka.domain.client.LegalEntityId;
import org.nezabudka.domain.client.Messenger;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.Address;
import org.nezabudka.domain.shared.PersonName;
import org.nezabudka.domain.shared.PhoneNumber;

/** Who the clients are: names, numbers, addresses, wishes, their people and their legal entities. */
final class FactsOfClients {

    private static final List<String> SOURCES = List.of(
            "recommendation", "site", "incoming-call", "showroom", "social", "advertising", "designer", "exhibition");

    private static final List<String> POSITIONS = List.of(
            "Директор", "Закупки", "Управляющая", "Администратор", "Главный инженер", "Бухгалтер", "Дизайнер проекта");

    private final Dice dice;
    private final Numbers numbers;
    private final CompanyNames names;

    FactsOfClients(Dice dice) {
        this.dice = dice;
        this.numbers = new Numbers(dice);
        this.names = new CompanyNames(dice);
    }

    ClientFacts person() {
        var name = PeopleNames.any(dice);
        var phones = new ArrayList<ContactPhone>();
        phones.add(numbers.mobile("Мобильный"));
        if (dice.chance(22)) phones.add(dice.chance(60) ? numbers.mobile("Рабочий") : homePhone());
        return new ClientFacts(
                new ClientName.Person(name),
                phones,
                dice.chance(58) ? List.of(numbers.email(name)) : List.of(),
                messengers(name, phones.getFirst().number()),
                addressesOfPerson(),
                source(),
                dice.chance(35) ? Set.of(new EntryCode("private")) : Set.of(),
                tags(false),
                dice.chance(72) ? Wishes.ofPerson(dice) : null,
                dice.chance(25) ? Wishes.note(dice) : null);
    }

    ClientFacts company(CompanyNames.Named named) {
        var phones = new ArrayList<ContactPhone>();
        phones.add(numbers.office());
        if (dice.chance(40)) phones.add(numbers.mobile("Мобильный"));
        var emails = new ArrayList<ContactEmail>();
        emails.add(numbers.email(dice.chance(50) ? "info" : "zakaz", named.own()));
        return new ClientFacts(
                new ClientName.Company(named.shown()),
                phones,
                emails,
                List.of(),
                dice.chance(80) ? List.of(Whereabouts.office(dice, "Фактический")) : List.of(),
                source(),
                Set.of(new EntryCode(named.industry())),
                tags(true),
                dice.chance(75) ? Wishes.ofCompany(dice) : null,
                dice.chance(25) ? Wishes.note(dice) : null);
    }

    CompanyNames.Named companyName() {
        return names.next();
    }

    /** Somebody who rang once: nothing but the number. */
    ClientFacts unknown() {
        return unknown(numbers.mobile());
    }

    ClientFacts unknown(PhoneNumber number) {
        return ClientFacts.named(new ClientName.Unknown(number.value()))
                .withPhones(List.of(new ContactPhone(number, null, null)))
                .withSource(new EntryCode("incoming-call"));
    }

    /** The same person once more, as another colleague would have typed them in. */
    ClientFacts again(ClientFacts facts) {
        var name = facts.name() instanceof ClientName.Person(var full)
                ? new ClientName.Person(new PersonName(full.family(), full.given(), null))
                : facts.name();
        return ClientFacts.named(name)
                .withPhones(List.of(new ContactPhone(facts.phones().getFirst().number(), null, null)))
                .withSource(source());
    }

    List<ContactPerson> peopleOfCompany(CompanyNames.Named company, java.time.Instant at) {
        var people = new ArrayList<ContactPerson>();
        int count = dice.between(1, 4);
        for (int i = 0; i < count; i++) {
            var name = PeopleNames.any(dice);
            people.add(new ContactPerson(
                    new ContactPersonId(dice.idAt(at)),
                    name,
                    POSITIONS.get((i * 3 + dice.below(3)) % POSITIONS.size()),
                    birthday(),
                    List.of(numbers.mobile("Мобильный")),
                    dice.chance(60)
                            ? List.of(numbers.email(
                                    PeopleNames.latin(name.family() == null ? "office" : name.family()), company.own()))
                            : List.of(),
                    dice.chance(12) ? "Связываться только по договору и оплате" : null));
        }
        return people;
    }

    /** The spouse, or the designer who brought the client. */
    ContactPerson companionOf(PersonName client, java.time.Instant at) {
        boolean spouse = dice.chance(75);
        var name = spouse ? PeopleNames.spouseOf(client, dice) : PeopleNames.any(dice);
        return new ContactPerson(
                new ContactPersonId(dice.idAt(at)),
                name,
                !spouse ? "Дизайнер" : PeopleNames.isWoman(name) ? "Жена" : "Муж",
                birthday(),
                List.of(numbers.mobile("Мобильный")),
                List.of(),
                null);
    }

    /** One to three legal entities under which a company signs and pays; small ones are entrepreneurs. */
    List<LegalEntity> legalEntities(CompanyNames.Named company, java.time.Instant at, int year) {
        var entities = new ArrayList<LegalEntity>();
        int count = 1 + dice.weighted(75, 18, 7);
        for (int i = 0; i < count; i++) {
            var id = new LegalEntityId(dice.idAt(at));
            entities.add(dice.chance(24) ? entrepreneur(id, year) : organization(id, company, i, year));
        }
        return entities;
    }

    private LegalEntity organization(LegalEntityId id, CompanyNames.Named company, int index, int year) {
        var own = index == 0 ? company.own() : company.own() + (index == 1 ? " Сервис" : " Плюс");
        var director = PeopleNames.any(dice);
        return new LegalEntity(
                id,
                "ООО «" + own + "»",
                "Общество с ограниченной ответственностью «" + own + "»",
                Requisites.innOfOrganization(dice),
                Requisites.kpp(),
                Requisites.ogrnOfOrganization(dice, year - dice.between(1, 15)),
                dice.chance(85) ? Requisites.bank(dice, true) : null,
                Whereabouts.registered(dice),
                director.full() + ", на основании Устава");
    }

    private LegalEntity entrepreneur(LegalEntityId id, int year) {
        var owner = PeopleNames.any(dice);
        return new LegalEntity(
                id,
                "ИП " + owner.full(),
                "Индивидуальный предприниматель " + owner.full(),
                Requisites.innOfEntrepreneur(dice),
                null,
                Requisites.ogrnOfEntrepreneur(dice, year - dice.between(1, 10)),
                dice.chance(85) ? Requisites.bank(dice, false) : null,
                Whereabouts.registered(dice),
                owner.full());
    }

    private ContactPhone homePhone() {
        return new ContactPhone(numbers.landline(), "Домашний", null);
    }

    private List<Messenger> messengers(PersonName name, PhoneNumber number) {
        return dice.chance(45) ? List.of(numbers.messenger(name, number)) : List.of();
    }

    private List<Address> addressesOfPerson() {
        if (!dice.chance(64)) return List.of();
        return dice.chance(8)
                ? List.of(Whereabouts.home(dice), Whereabouts.office(dice, "Дача"))
                : List.of(Whereabouts.home(dice));
    }

    private EntryCode source() {
        return new EntryCode(SOURCES.get(dice.weighted(22, 24, 18, 14, 9, 6, 5, 2)));
    }

    private Set<String> tags(boolean company) {
        var tags = new HashSet<String>();
        int count = dice.weighted(55, 32, 13);
        for (int i = 0; i < count; i++) tags.add(Wishes.tag(dice, company));
        return tags;
    }

    private @Nullable LocalDate birthday() {
        return dice.chance(30)
                ? LocalDate.of(dice.between(1958, 2001), dice.between(1, 12), dice.between(1, 28))
                : null;
    }
}
