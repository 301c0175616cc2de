package org.nezabudka.adapter.web.client;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;
import org.nezabudka.adapter.web.client.ClientCardView.Action;
import org.nezabudka.adapter.web.client.ClientCardView.Manager;
import org.nezabudka.adapter.web.client.ClientCardView.Person;
import org.nezabudka.adapter.web.client.ClientCardView.Phone;
import org.nezabudka.adapter.web.client.ClientCardView.Step;
import org.nezabudka.adapter.web.shared.Phones;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.application.client.ClientCard;
import org.nezabudka.application.client.ClientQuery;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientName;
import org.nezabudka.domain.client.ContactPerson;
import org.nezabudka.domain.client.ContactPhone;
import org.nezabudka.domain.client.ManagerAssignment;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.PersonName;

/** From the card to what is answered; numbers are masked here where the actor may not see them. */
final class ClientCardRendering {
    private final ClientMapper mapper = Mappers.getMapper(ClientMapper.class);
    private final ProblemTexts texts;
    private final Supplier<Set<String>> dismissed;

    /**
     * @param dismissed ids of employees who no longer work here; asked only for cards with former managers
     */
    ClientCardRendering(ProblemTexts texts, Supplier<Set<String>> dismissed) {
        this.texts = texts;
        this.dismissed = dismissed;
    }

    ClientCardView view(ClientCard card, Locale locale) {
        var client = card.client();
        var facts = client.facts();
        var person = facts.name() instanceof ClientName.Person(PersonName name) ? name : null;
        var company = facts.name() instanceof ClientName.Company(String name) ? name : null;
        var registration = client.registration();
        return new ClientCardView(
                client.id().value(),
                client.number(),
                client.version(),
                type(facts.name()),
                name(card),
                person == null ? null : person.family(),
                person == null ? null : person.given(),
                person == null ? null : person.patronymic(),
                company,
                phones(facts.phones(), card.phonesVisible()),
                facts.emails().stream().map(mapper::email).toList(),
                facts.messengers().stream()
                        .map(messenger -> messenger(messenger, card.phonesVisible()))
                        .toList(),
                facts.addresses().stream().map(mapper::address).toList(),
                facts.source() == null ? null : facts.source().value(),
                facts.industries().stream().map(EntryCode::value).sorted().toList(),
                facts.tags().stream().sorted().toList(),
                facts.wishes(),
                facts.note(),
                client.status().value(),
                card.permittedStatuses(),
                client.contactPersons().stream()
                        .map(one -> person(one, card.phonesVisible()))
                        .toList(),
                client.legalEntities().stream().map(mapper::entity).toList(),
                managers(card),
                steps(card),
                registration.at(),
                name(card, registration.by()),
                registration.origin(),
                card.calls(),
                card.lastCallAt(),
                card.phonesVisible(),
                ClientCardView.Access.of(card.access()),
                actions(card, locale));
    }

    private static ClientQuery.Type type(ClientName name) {
        return switch (name) {
            case ClientName.Person person -> ClientQuery.Type.PERSON;
            case ClientName.Company company -> ClientQuery.Type.COMPANY;
            case ClientName.Unknown unknown -> ClientQuery.Type.UNKNOWN;
        };
    }

    /** The card of an unknown caller is called by the number: it must not give away what the list of numbers hides. */
    private static String name(ClientCard card) {
        var name = card.client().displayName();
        boolean isNumber = card.client().facts().name() instanceof ClientName.Unknown;
        return isNumber && !card.phonesVisible() ? Phones.masked(name) : name;
    }

    private List<Phone> phones(List<ContactPhone> phones, boolean visible) {
        return phones.stream()
                .map(phone -> {
                    var view = mapper.phone(phone);
                    return visible ? view : new Phone(Phones.mask(view.number()), view.label(), view.extension());
                })
                .toList();
    }

    /** A messenger's account is a telephone number more often than not. */
    private ClientCardView.MessengerView messenger(org.nezabudka.domain.client.Messenger messenger, boolean visible) {
        var view = mapper.messenger(messenger);
        return visible ? view : new ClientCardView.MessengerView(view.service(), Phones.masked(view.account()));
    }

    private Person person(ContactPerson person, boolean phonesVisible) {
        return new Person(
                person.id().value(),
                person.name().full(),
                person.name().family(),
                person.name().given(),
                person.name().patronymic(),
                person.position(),
                person.birthday(),
                phones(person.phones(), phonesVisible),
                person.emails().stream().map(mapper::email).toList(),
                person.note());
    }

    private List<Manager> managers(ClientCard card) {
        var assignments = card.client().managers();
        boolean anyFormer = assignments.stream().anyMatch(one -> !one.lasts());
        var gone = anyFormer ? dismissed.get() : Set.<String>of();
        return assignments.stream().map(one -> manager(card, one, gone)).toList();
    }

    private static Manager manager(ClientCard card, ManagerAssignment one, Set<String> gone) {
        var id = one.manager().toString();
        return new Manager(
                one.manager().value(),
                card.employeeNames().getOrDefault(id, ""),
                one.responsible(),
                one.since(),
                one.until(),
                name(card, one.by()),
                !gone.contains(id));
    }

    private static List<Step> steps(ClientCard card) {
        return card.client().statusHistory().stream()
                .map(step -> {
                    var before = step.before();
                    return new Step(
                            before == null ? null : before.value(),
                            step.after().value(),
                            step.at(),
                            name(card, step.by()),
                            step.reason());
                })
                .toList();
    }

    private static @Nullable String name(ClientCard card, @Nullable EmployeeId employee) {
        return employee == null ? null : card.employeeNames().get(employee.toString());
    }

    private List<Action> actions(ClientCard card, Locale locale) {
        Client client = card.client();
        boolean nobodys = client.presentManagers().findAny().isEmpty();
        return List.of(
                action("edit", card.mayEdit(), locale),
                action("move", card.mayEdit() && !card.permittedStatuses().isEmpty(), locale),
                action("reassign", card.mayReassign(), locale),
                action("grant", card.mayGrant(), locale),
                action("take", card.mayEdit() && nobodys, locale));
    }

    private Action action(String name, boolean allowed, Locale locale) {
        return new Action(name, allowed, allowed ? null : texts.text(locale, "action." + name));
    }
}
