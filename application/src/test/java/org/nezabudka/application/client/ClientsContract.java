package org.nezabudka.application.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientBuilder.LONG_AGO;
import static org.nezabudka.domain.client.ClientBuilder.aClient;
import static org.nezabudka.domain.client.ClientFactsBuilder.aCompany;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.client.ClientFactsBuilder.anUnknownCaller;
import static org.nezabudka.domain.client.ContactPersonBuilder.aContactPerson;
import static org.nezabudka.domain.client.LegalEntityBuilder.aLegalEntity;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.access.Ownership.Holder;
import org.nezabudka.domain.client.BankAccount;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientChangedMeanwhile;
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
import org.nezabudka.domain.client.Messenger;
import org.nezabudka.domain.client.Messenger.Service;
import org.nezabudka.domain.client.Ogrn;
import org.nezabudka.domain.client.Registration.Origin;
import org.nezabudka.domain.client.StatusLadder;
import org.nezabudka.domain.client.UnknownClient;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.Address;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.PersonName;
import org.nezabudka.domain.shared.PhoneNumber;

/** What every store of clients keeps. */
public interface ClientsContract extends PortContract {

    PhoneNumber NUMBER = new PhoneNumber("+79161234567");

    @Test
    default void a_client_that_was_never_stored_is_not_found() {
        var nobody = new ClientId(UUID.randomUUID());
        assertThat(within(() -> world().clients().find(nobody))).isEmpty();
        assertThatThrownBy(() -> within(() -> world().clients().get(nobody))).isInstanceOf(UnknownClient.class);
    }

    @Test
    default void a_client_comes_back_as_it_was_stored_with_all_that_belongs_to_it() {
        var registrar = scene().employee("Орлов Павел").id();
        var former = scene().employee("Гусев Лев").id();
        var facts = new ClientFacts(
                new ClientName.Person(new PersonName("Иванова", "Анна", "Петровна")),
                List.of(
                        new ContactPhone(NUMBER, "мобильный", "12"),
                        new ContactPhone(new PhoneNumber("+74951234567"), null, null)),
                List.of(new ContactEmail(new EmailAddress("Anna@Example.com"), "личная")),
                List.of(new Messenger(Service.TELEGRAM, "@anna"), new Messenger(Service.OTHER, "anna")),
                List.of(
                        new Address(
                                "delivery",
                                "Московская область",
                                "Химки",
                                "улица Мира",
                                "5к2",
                                "17",
                                "3",
                                -1,
                                true,
                                "17#4",
                                null,
                                55.8891,
                                37.4452),
                        new Address(null, null, null, null, null, null, null, null, null, null, "у метро", null, null)),
                new EntryCode("site"),
                Set.of(new EntryCode("private"), new EntryCode("office")),
                Set.of("vip", "кухня"),
                "белая кухня\nс островом",
                "звонить после 18");
        var person = new ContactPerson(
                new ContactPersonId(UUID.randomUUID()),
                new PersonName(null, "Олег", null),
                "муж",
                LocalDate.of(1980, 2, 29),
                List.of(ContactPhone.of("+79031112233"), ContactPhone.of("+79031112244")),
                List.of(new ContactEmail(new EmailAddress("oleg@example.com"), null)),
                "не звонить утром");
        var entity = new LegalEntity(
                new LegalEntityId(UUID.randomUUID()),
                "ПАО Сбербанк",
                "Публичное акционерное общество «Сбербанк России»",
                new Inn("7707083893"),
                new Kpp("773601001"),
                new Ogrn("1027700132195"),
                new BankAccount("044525225", "40702810438000060473", "30101810400000000225", "Сбербанк"),
                "117312, Москва, улица Вавилова, 19",
                "Президент, по уставу");
        var bare = aLegalEntity("ИП Иванова").build();
        var stored = scene().client(aClient()
                .with(facts)
                .person(person)
                .person(aContactPerson("Петрова Вера").build())
                .entity(entity)
                .entity(bare)
                .formerlyManagedBy(former, LONG_AGO.plusSeconds(60))
                .managedBy(registrar)
                .registeredBy(registrar)
                .cameBy(Origin.IMPORT)
                .at("warm"));
        assertThat(stored.version()).isEqualTo(1);
        assertThat(within(() -> world().clients().get(stored.id()))).isEqualTo(stored);
    }

    @Test
    default void companies_and_unknown_callers_come_back_as_such() {
        var company = scene().client(aCompany("Уют"));
        var caller = scene().client(anUnknownCaller("+79161234567"));
        assertThat(within(() -> world().clients().get(company.id()).facts().name()))
                .isEqualTo(new ClientName.Company("Уют"));
        assertThat(within(() -> world().clients().get(caller.id()).facts().name()))
                .isEqualTo(new ClientName.Unknown("+79161234567"));
    }

    @Test
    default void saving_replaces_all_that_belongs_to_the_client() {
        var person = aContactPerson("Петров Иван").phone("+79031112233").build();
        var entity = aLegalEntity("ООО «Уют»").inn("7707083893").build();
        var client = scene().client(aClient()
                .with(aPerson("Иванова Анна")
                        .phone(NUMBER.value())
                        .industry("office")
                        .tag("vip"))
                .person(person)
                .entity(entity));
        var changed = client.removeContactPerson(person.id())
                .state()
                .removeLegalEntity(entity.id())
                .state()
                .addContactPerson(aContactPerson("Сидоров Пётр").build())
                .state()
                .changeFacts(aPerson("Иванова Анна").phone("+79260000000").build())
                .state();
        var saved = within(() -> world().clients().save(changed));
        assertThat(saved.version()).isEqualTo(2);
        assertThat(within(() -> world().clients().get(client.id()))).isEqualTo(saved);
        assertThat(within(() -> world().clients().withNumber(NUMBER))).isEmpty();
    }

    @Test
    default void two_legal_entities_may_swap_their_inn() {
        var one = aLegalEntity("Первая").inn("7707083893").build();
        var other = aLegalEntity("Вторая").inn("7736050003").build();
        var client = scene().client(aClient().entity(one).entity(other));
        var swapped = new Client(
                client.id(),
                client.number(),
                client.version(),
                client.facts(),
                client.contactPersons(),
                List.of(
                        aLegalEntity("Первая").inn("7736050003").build(one.id()),
                        aLegalEntity("Вторая").inn("7707083893").build(other.id())),
                client.managers(),
                client.statusHistory(),
                client.registration());
        var saved = within(() -> world().clients().save(swapped));
        assertThat(within(() -> world().clients().get(client.id()))).isEqualTo(saved);
    }

    @Test
    default void the_history_of_statuses_and_managers_is_kept_in_order() {
        var first = scene().employee("Орлов Павел").id();
        var second = scene().employee("Гусев Лев").id();
        var ladder = StatusLadder.shipped();
        var client = scene().client(aClient().managedBy(first));
        for (var step : List.of("warm", "cold", "lead", "lost", "warm")) {
            var before = client;
            client = within(() -> world().clients()
                    .save(before.moveTo(new EntryCode(step), ladder, first, LONG_AGO, "дорого")
                            .state()));
        }
        for (var manager : List.of(second, first, second)) {
            var before = client;
            client = within(() -> world().clients()
                    .save(before.assign(manager, true, first, LONG_AGO.plusSeconds(60))
                            .state()));
        }
        var last = client;
        var found = within(() -> world().clients().get(last.id()));
        assertThat(found.statusHistory())
                .isEqualTo(last.statusHistory())
                .extracting(change -> change.after().value())
                .containsExactly("new", "warm", "cold", "lead", "lost", "warm");
        assertThat(found.managers())
                .isEqualTo(last.managers())
                .extracting(one -> one.manager())
                .containsExactly(first, second, first, second);
    }

    @Test
    default void saving_over_someone_elses_change_is_stale() {
        var read = scene().client(aPerson("Иванова Анна"));
        within(() -> world().clients()
                .save(read.changeFacts(aPerson("Иванова Мария").build()).state()));
        assertThatThrownBy(() -> within(() -> world().clients()
                        .save(read.changeFacts(aPerson("Иванова Вера").build()).state())))
                .isInstanceOf(ClientChangedMeanwhile.class);
        assertThat(within(() -> world().clients().get(read.id())).displayName()).isEqualTo("Иванова Мария");
    }

    @Test
    default void a_rollback_takes_a_client_back_with_all_that_belongs_to_it() {
        var client = scene().client(aPerson("Иванова Анна").phone(NUMBER.value()));
        assertThatThrownBy(() -> within(() -> {
                    scene().client(aPerson("Петров Иван"));
                    world().clients()
                            .save(client.changeFacts(aPerson("Иванова Мария").build())
                                    .state());
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(within(() -> world().clients().get(client.id()))).isEqualTo(client);
        assertThat(within(() -> world().clients().withNumber(NUMBER))).containsExactly(client.id());
    }

    @Test
    default void a_caller_is_found_by_any_number_of_the_client_and_of_contact_persons() {
        var own = scene().client(aPerson("Иванова Анна").phone("+74950000001").phone(NUMBER.value()));
        var through = scene().client(aClient()
                .with(aCompany("Уют").phone("+74950000002"))
                .registered(LONG_AGO.plusSeconds(60))
                .person(aContactPerson("Петров Иван")
                        .phone("+74950000003")
                        .phone(NUMBER.value())
                        .build()));
        scene().client(aPerson("Сидоров Пётр").phone("+79161234568"));
        assertThat(within(() -> world().clients().withNumber(NUMBER))).containsExactly(through.id(), own.id());
        assertThat(within(() -> world().clients().withNumber(new PhoneNumber("+74950000003"))))
                .containsExactly(through.id());
        assertThat(within(() -> world().clients().withNumber(new PhoneNumber("+79161234569"))))
                .isEmpty();
    }

    @Test
    default void a_client_who_has_a_number_twice_is_found_once() {
        var client = scene().client(aClient()
                .with(aPerson("Иванова Анна").phone(NUMBER.value()))
                .person(aContactPerson("Иванов Олег").phone(NUMBER.value()).build()));
        assertThat(within(() -> world().clients().withNumber(NUMBER))).containsExactly(client.id());
    }

    @Test
    default void of_many_clients_with_one_number_the_ten_registered_last_are_found() {
        var ids = IntStream.range(0, 12)
                .mapToObj(i -> scene().client(aClient()
                                .with(aPerson("Иванова Анна").phone(NUMBER.value()))
                                .registered(LONG_AGO.plus(Duration.ofMinutes(i))))
                        .id())
                .toList();
        assertThat(within(() -> world().clients().withNumber(NUMBER)))
                .containsExactlyElementsOf(ids.reversed().subList(0, 10));
    }

    @Test
    default void a_client_belongs_to_its_present_managers_in_their_departments_of_today() {
        var sales = scene().department("Продажи", null);
        var kitchens = scene().department("Кухни", sales.id());
        var former = scene().employee(anEmployee("Гусев Лев").in(sales.id()));
        var responsible = scene().employee(anEmployee("Орлов Павел").in(sales.id()));
        var helper = scene().employee("Соколова Вера");
        var client = scene().client(aClient()
                .formerlyManagedBy(former.id(), LONG_AGO.plusSeconds(60))
                .managedBy(responsible.id())
                .helpedBy(helper.id()));
        assertThat(within(() -> world().clients().ownership(client)))
                .isEqualTo(
                        new Ownership(Set.of(new Holder(responsible.id(), sales.id()), new Holder(helper.id(), null))));
        within(() -> world().employees()
                .save(responsible
                        .change(anEmployee("Орлов Павел").in(kitchens.id()).facts())
                        .state()));
        assertThat(within(() -> world().clients().ownership(client)).holders())
                .contains(new Holder(responsible.id(), kitchens.id()));
    }

    @Test
    default void a_client_without_present_manager_belongs_to_nobody() {
        var client = scene().client(aPerson("Иванова Анна"));
        assertThat(within(() -> world().clients().ownership(client))).isEqualTo(Ownership.nobody());
    }

    @Test
    default void the_clients_of_a_manager_are_those_looked_after_now() {
        var manager = scene().employee("Орлов Павел");
        var colleague = scene().employee("Гусев Лев");
        var responsibleFor = scene().clientOf(manager, aPerson("Иванова Анна"));
        var helpedWith = scene().client(aClient().managedBy(colleague.id()).helpedBy(manager.id()));
        scene().client(aClient().formerlyManagedBy(manager.id(), LONG_AGO.plusSeconds(60)));
        assertThat(within(() -> world().clients().managedBy(manager.id())))
                .containsExactlyInAnyOrder(responsibleFor.id(), helpedWith.id());
    }

    @Test
    default void numbers_of_cards_are_never_given_twice_not_even_at_the_same_time() {
        var all = IntStream.range(0, 4)
                .mapToObj(thread -> CompletableFuture.supplyAsync(() -> IntStream.range(0, 25)
                        .mapToObj(i -> within(() -> world().clients().nextNumber()))
                        .toList()))
                .toList()
                .stream()
                .flatMap(future -> future.join().stream())
                .toList();
        assertThat(all).hasSize(100).allMatch(number -> number > 0);
        assertThat(new HashSet<>(all)).hasSize(100);
        var last = within(() -> world().clients().nextNumber());
        assertThat(all).allMatch(number -> number < last);
    }

    @Test
    default void whoever_holds_a_number_is_the_only_one_to_register_it() {
        var registrations = IntStream.range(0, 4)
                .mapToObj(thread -> CompletableFuture.supplyAsync(() -> within(() -> {
                    world().clients().lockNumber(NUMBER);
                    var known = world().clients().withNumber(NUMBER);
                    return known.isEmpty()
                            ? scene().client(anUnknownCaller("caller").phone(NUMBER.value()))
                                    .id()
                            : known.getFirst();
                })))
                .toList();
        assertThat(registrations.stream().map(CompletableFuture::join).distinct())
                .hasSize(1);
    }
}
