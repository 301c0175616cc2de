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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.client.ClientQuery.Sort;
import org.nezabudka.application.client.ClientQuery.Type;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.UnusableCursor;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.Registration.Origin;
import org.nezabudka.domain.client.StatusLadder;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.PhoneNumber;

/** What every view of clients shows, and to whom. */
public interface ClientViewsContract extends PortContract {

    String MASKED = "+7 ••• •••-45-67";

    @Test
    default void a_card_shows_the_client_with_the_names_of_all_it_mentions() {
        var manager = scene().employee("Орлов Павел");
        var former = scene().employee("Гусев Лев");
        var client = scene().client(aClient()
                .with(aPerson("Иванова Анна").phone("+79161234567"))
                .formerlyManagedBy(former.id(), LONG_AGO.plusSeconds(60))
                .managedBy(manager.id())
                .registeredBy(former.id()));
        var card = within(() -> world().clientViews().card(scene().whoSeesAll(), client.id()))
                .orElseThrow();
        assertThat(card.client()).isEqualTo(client);
        assertThat(card.employeeNames())
                .containsEntry(manager.id().toString(), "Орлов Павел")
                .containsEntry(former.id().toString(), "Гусев Лев");
        assertThat(card.phonesVisible()).isTrue();
        assertThat(card.mayEdit()).isTrue();
        assertThat(card.mayReassign()).isTrue();
        assertThat(card.calls()).isZero();
        assertThat(card.lastCallAt()).isNull();
        assertThat(card.permittedStatuses()).containsExactly("cold", "warm", "lead", "lost");
    }

    @Test
    default void a_card_tells_what_the_actor_may_do_with_this_client() {
        var sales = scene().department("Продажи", null);
        var colleague = scene().employee(anEmployee("Гусев Лев").in(sales.id()));
        var client = scene().clientOf(colleague, aPerson("Иванова Анна").phone("+79161234567"));
        var actor = scene().actor(
                        scene().employee(anEmployee("Орлов Павел").in(sales.id())),
                        Map.of(
                                Right.CLIENTS_VIEW, Scope.DEPARTMENT,
                                Right.CLIENTS_EDIT, Scope.OWN,
                                Right.CLIENTS_REASSIGN, Scope.DEPARTMENT,
                                Right.CONTACTS_PHONE, Scope.OWN));
        var card = within(() -> world().clientViews().card(actor, client.id())).orElseThrow();
        assertThat(card.mayEdit()).isFalse();
        assertThat(card.mayReassign()).isTrue();
        assertThat(card.phonesVisible()).isFalse();
    }

    @Test
    default void a_card_that_is_missing_or_hidden_is_not_shown() {
        var owner = scene().employee("Орлов Павел");
        var client = scene().clientOf(owner, aPerson("Иванова Анна"));
        var stranger = scene().actor(scene().employee("Гусев Лев"), Actors.rightsOfAManager());
        var missing = new ClientId(UUID.randomUUID());
        assertThat(within(() -> world().clientViews().card(stranger, client.id())))
                .isEmpty();
        assertThat(within(() -> world().clientViews().card(stranger, missing))).isEmpty();
        assertThat(within(() -> world().clientViews().exists(client.id()))).isTrue();
        assertThat(within(() -> world().clientViews().exists(missing))).isFalse();
    }

    @Test
    default void everybody_sees_what_their_scope_reaches_and_what_belongs_to_nobody() {
        var sales = scene().department("Продажи", null);
        var kitchens = scene().department("Кухни", sales.id());
        var head = scene().employee(anEmployee("Соколова Вера").in(sales.id()));
        var manager = scene().employee(anEmployee("Орлов Павел").in(kitchens.id()));
        var stranger = scene().employee("Гусев Лев");
        var clients = Map.of(
                "of the manager", scene().clientOf(manager, aPerson("Первый")),
                "of the head", scene().clientOf(head, aPerson("Второй")),
                "of the stranger", scene().clientOf(stranger, aPerson("Третий")),
                "of nobody", scene().client(aPerson("Четвёртый")),
                "helped by the manager",
                        scene().client(aClient()
                                .named("Пятый")
                                .managedBy(stranger.id())
                                .helpedBy(manager.id())),
                "once the manager's",
                        scene().client(aClient()
                                .named("Шестой")
                                .formerlyManagedBy(manager.id(), LONG_AGO.plusSeconds(1))
                                .managedBy(stranger.id())));
        assertThat(seenBy(scene().actor(manager, view(Scope.OWN)), clients))
                .containsExactlyInAnyOrder("of the manager", "of nobody", "helped by the manager");
        assertThat(seenBy(scene().actor(manager, view(Scope.DEPARTMENT)), clients))
                .containsExactlyInAnyOrder("of the manager", "of nobody", "helped by the manager");
        assertThat(seenBy(scene().actor(head, view(Scope.DEPARTMENT)), clients))
                .containsExactlyInAnyOrder("of the manager", "of the head", "of nobody", "helped by the manager");
        assertThat(seenBy(scene().actor(stranger, view(Scope.DEPARTMENT)), clients))
                .containsExactlyInAnyOrder(
                        "of the stranger", "of nobody", "helped by the manager", "once the manager's");
        assertThat(seenBy(scene().actor(stranger, view(Scope.ALL)), clients)).hasSize(6);
        assertThat(seenBy(Actors.theSoftware(), clients)).hasSize(6);
        assertThat(seenBy(scene().actor(stranger, Map.of()), clients)).isEmpty();
    }

    private static Map<Right, Scope> view(Scope scope) {
        return Map.of(Right.CLIENTS_VIEW, scope);
    }

    /** The same from the list, from each card and from the filter of ids. */
    private List<String> seenBy(Actor actor, Map<String, Client> clients) {
        var names = new HashMap<String, String>();
        clients.forEach((name, client) -> names.put(client.id().toString(), name));
        var listed = rows(actor, ClientQuery.all()).stream().map(ClientRow::id).toList();
        var ids = clients.values().stream().map(Client::id).toList();
        var cards = ids.stream()
                .filter(id ->
                        within(() -> world().clientViews().card(actor, id)).isPresent())
                .map(ClientId::toString)
                .toList();
        var visible = within(() -> world().clientViews().visible(actor, ids)).stream()
                .map(ClientId::toString)
                .toList();
        assertThat(cards).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(visible).containsExactlyInAnyOrderElementsOf(listed);
        return listed.stream().map(names::get).toList();
    }

    @Test
    default void a_row_holds_what_the_list_shows() {
        var manager = scene().employee("Орлов Павел");
        var client = scene().client(aClient()
                .with(aPerson("Иванова Анна Петровна")
                        .phone("+79161234567")
                        .phone("+74950000000")
                        .email("anna@example.com")
                        .from("site")
                        .industry("private")
                        .tag("vip")
                        .tag("кухня")
                        .livingAt("Химки", "Мира", "5"))
                .managedBy(manager.id())
                .registeredBy(manager.id())
                .at("warm"));
        assertThat(rows(scene().whoSeesAll(), ClientQuery.all()))
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(List.of(new ClientRow(
                        client.id().toString(),
                        client.number(),
                        Type.PERSON,
                        "Иванова Анна Петровна",
                        "+79161234567",
                        "anna@example.com",
                        "warm",
                        manager.id().toString(),
                        "Орлов Павел",
                        "site",
                        List.of("private"),
                        List.of("vip", "кухня"),
                        "Химки",
                        LONG_AGO,
                        "Орлов Павел",
                        null,
                        false,
                        null,
                        null,
                        null,
                        null,
                        1)));
    }

    @Test
    default void an_empty_row_is_shown_as_well() {
        scene().client(aCompany("Уют"));
        var row = rows(scene().whoSeesAll(), ClientQuery.all()).getFirst();
        assertThat(row.type()).isEqualTo(Type.COMPANY);
        assertThat(row.phone()).isNull();
        assertThat(row.managerId()).isNull();
        assertThat(row.city()).isNull();
        assertThat(row.tags()).isEmpty();
    }

    @Test
    default void numbers_are_masked_for_who_may_not_see_them() {
        var manager = scene().employee("Орлов Павел");
        scene().client(aClient()
                .with(aPerson("Иванова Анна").phone("+79161234567"))
                .managedBy(manager.id())
                .person(aContactPerson("Иванов Олег").phone("+79161234567").build()));
        var actor = scene().actor(manager, view(Scope.OWN));
        assertThat(rows(actor, ClientQuery.all())).extracting(ClientRow::phone).containsExactly(MASKED);
        assertThat(within(() -> world().clientViews()
                                .contactPersons(actor, new PersonQuery(null), PageRequest.first(10)))
                        .items())
                .flatExtracting(PersonRow::phones)
                .containsExactly(MASKED);
    }

    @Test
    default void numbers_are_masked_client_by_client_as_far_as_the_right_reaches() {
        var manager = scene().employee("Орлов Павел");
        scene().clientOf(manager, aPerson("Иванова Анна").phone("+79161234567"));
        scene().clientOf(scene().employee("Гусев Лев"), aPerson("Петров Иван").phone("+79161234567"));
        var actor = scene().actor(manager, Map.of(Right.CLIENTS_VIEW, Scope.ALL, Right.CONTACTS_PHONE, Scope.OWN));
        assertThat(rows(actor, ClientQuery.all()))
                .extracting(ClientRow::name, ClientRow::phone)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Иванова Анна", "+79161234567"),
                        org.assertj.core.groups.Tuple.tuple("Петров Иван", MASKED));
    }

    @Test
    default void a_masked_number_shows_neither_as_a_name_nor_by_searching_for_it() {
        scene().client(anUnknownCaller("+79161234567").phone("+79161234567"));
        var actor = Actors.somebodyWith(view(Scope.ALL));
        assertThat(rows(actor, ClientQuery.all()).getFirst().name()).isEqualTo(MASKED);
        assertThat(rows(actor, ClientQuery.containing("9161234567"))).isEmpty();
        assertThat(rows(scene().whoSeesAll(), ClientQuery.containing("9161234567")))
                .extracting(ClientRow::name)
                .containsExactly("+79161234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "89161234567",
                "8 (916) 123-45-67",
                "+7 916 123 45 67",
                "+79161234567",
                "9161234567",
                "123-45-67",
                "8916",
                "2345",
                "1234567"
            })
    default void a_client_is_found_by_any_part_of_a_number_in_any_spelling(String spelling) {
        var client =
                scene().client(aPerson("Иванова Анна").phone("+74950000000").phone("+79161234567"));
        scene().client(aPerson("Петров Иван").phone("+79267654321"));
        assertThat(rows(scene().whoSeesAll(), ClientQuery.containing(spelling)))
                .extracting(ClientRow::id)
                .containsExactly(client.id().toString());
    }

    @Test
    default void a_client_is_found_by_any_part_of_a_name_and_ё_is_е() {
        var client = scene().client(aPerson("Семёнова Алёна"));
        var company = scene().client(aCompany("Мебель и Уют"));
        assertThat(found("семен")).containsExactly(client.id());
        assertThat(found("АЛЁНА")).containsExactly(client.id());
        assertThat(found("лён")).containsExactly(client.id());
        assertThat(found("уют")).containsExactly(company.id());
        assertThat(found("шкаф")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'", "100%", "' or 1=1 --", "<script>", "((((", "*"})
    default void signs_that_mean_something_to_a_database_are_just_signs(String text) {
        scene().client(aPerson("Иванова Анна").phone("+79161234567"));
        assertThat(found(text)).isEmpty();
    }

    @Test
    default void a_client_is_found_by_each_condition() {
        var manager = scene().employee("Орлов Павел");
        var wanted = scene().client(aClient()
                .with(aPerson("Иванова Анна")
                        .from("site")
                        .industry("hotel")
                        .tag("vip")
                        .livingAt("Химки", "Мира", "5"))
                .managedBy(manager.id())
                .registered(LONG_AGO.plus(Duration.ofDays(1)))
                .cameBy(Origin.IMPORT)
                .at("warm"));
        scene().clientOf(
                        scene().employee("Гусев Лев"),
                        aCompany("Уют").from("recommendation").industry("office"));
        var from = LONG_AGO.plus(Duration.ofDays(1));
        assertFinds(wanted, new Conditions().status("warm").query());
        assertFinds(wanted, new Conditions().manager(manager).query());
        assertFinds(wanted, new Conditions().type(Type.PERSON).query());
        assertFinds(wanted, new Conditions().source("site").query());
        assertFinds(wanted, new Conditions().industry("hotel").query());
        assertFinds(wanted, new Conditions().tag("vip").query());
        assertFinds(wanted, new Conditions().city("химки").query());
        assertFinds(wanted, new Conditions().origin(Origin.IMPORT).query());
        assertFinds(
                wanted, new Conditions().registered(from, from.plusSeconds(1)).query());
        assertFinds(
                wanted,
                new Conditions()
                        .status("warm")
                        .manager(manager)
                        .type(Type.PERSON)
                        .source("site")
                        .industry("hotel")
                        .tag("vip")
                        .city("Химки")
                        .origin(Origin.IMPORT)
                        .registered(from, null)
                        .query());
        assertThat(rows(scene().whoSeesAll(), new Conditions().status("cold").query()))
                .isEmpty();
        assertThat(rows(
                        scene().whoSeesAll(),
                        new Conditions().registered(null, LONG_AGO).query()))
                .isEmpty();
    }

    private void assertFinds(Client wanted, ClientQuery query) {
        assertThat(rows(scene().whoSeesAll(), query))
                .extracting(ClientRow::id)
                .containsExactly(wanted.id().toString());
    }

    @Test
    default void clients_of_nobody_are_found_as_such() {
        var manager = scene().employee("Орлов Павел");
        scene().clientOf(manager, aPerson("Иванова Анна"));
        var left = scene().client(aClient().formerlyManagedBy(manager.id(), LONG_AGO.plusSeconds(1)));
        assertFinds(left, new Conditions().unassigned().query());
    }

    @Test
    default void clients_are_sorted_by_name_as_an_office_sorts() {
        for (var name : List.of("Яковлев Пётр", "Иванова Анна", "Ёлкин Олег", "Иванов Пётр", "Абрамова Юлия"))
            scene().client(aPerson(name));
        var names = rows(scene().whoSeesAll(), new Conditions().by(Sort.NAME, false)).stream()
                .map(ClientRow::name)
                .toList();
        assertThat(names).containsExactly("Абрамова Юлия", "Ёлкин Олег", "Иванов Пётр", "Иванова Анна", "Яковлев Пётр");
        assertThat(rows(scene().whoSeesAll(), new Conditions().by(Sort.NAME, true)))
                .extracting(ClientRow::name)
                .containsExactlyElementsOf(names.reversed());
    }

    @Test
    default void clients_are_sorted_by_registration_and_by_number() {
        var early = scene().client(aClient().registered(LONG_AGO.plusSeconds(1)));
        var late = scene().client(aClient().registered(LONG_AGO.plusSeconds(9)));
        var first = scene().client(aClient().registered(LONG_AGO));
        assertThat(rows(scene().whoSeesAll(), ClientQuery.all()))
                .extracting(ClientRow::id)
                .containsExactly(
                        late.id().toString(), early.id().toString(), first.id().toString());
        assertThat(rows(scene().whoSeesAll(), new Conditions().by(Sort.NUMBER, false)))
                .extracting(ClientRow::number)
                .isSorted();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    default void pages_hold_every_client_once_in_each_order_though_clients_are_added_meanwhile(Sort sort) {
        var statuses = List.of("new", "warm", "warm", "cold", "new", "lead", "lost");
        for (int i = 0; i < statuses.size(); i++)
            scene().client(aClient()
                    .named(i % 3 == 0 ? "Иванова Анна" : "Петров " + i)
                    .registered(LONG_AGO.plusSeconds(i / 2))
                    .at(statuses.get(i)));
        for (boolean descending : new boolean[] {false, true}) {
            var query = new Conditions().by(sort, descending);
            var all = rows(scene().whoSeesAll(), query).stream()
                    .map(ClientRow::id)
                    .toList();
            var found = new ArrayList<String>();
            String cursor = null;
            do {
                var request = new PageRequest(2, cursor, cursor == null);
                var page = within(() -> world().clientViews().page(scene().whoSeesAll(), query, request));
                if (request.withTotal()) assertThat(page.total()).isEqualTo(all.size());
                else assertThat(page.total()).isNull();
                assertThat(page.items().size()).isBetween(1, 2);
                page.items().stream().map(ClientRow::id).forEach(found::add);
                cursor = page.nextCursor();
                scene().client(aClient().named("Антонов Олег").registered(LONG_AGO));
            } while (cursor != null);
            assertThat(found).doesNotHaveDuplicates();
            assertThat(found.stream().filter(all::contains)).containsExactlyElementsOf(all);
        }
    }

    @Test
    default void the_last_page_says_that_it_is_the_last() {
        for (int i = 0; i < 4; i++) scene().client(aPerson("Иванова Анна"));
        var page =
                within(() -> world().clientViews().page(scene().whoSeesAll(), ClientQuery.all(), PageRequest.first(4)));
        assertThat(page.items()).hasSize(4);
        assertThat(page.nextCursor()).isNull();
    }

    @Test
    default void a_cursor_of_another_list_or_order_is_refused() {
        for (int i = 0; i < 3; i++) scene().client(aPerson("Иванова Анна"));
        var byName = within(() -> world().clientViews()
                        .page(scene().whoSeesAll(), new Conditions().by(Sort.NAME, false), PageRequest.first(1)))
                .nextCursor();
        for (var cursor : List.of("rubbish", String.valueOf(byName), "' or 1=1 --"))
            assertThatThrownBy(() -> within(() -> world().clientViews()
                            .page(
                                    scene().whoSeesAll(),
                                    new Conditions().by(Sort.NUMBER, false),
                                    new PageRequest(1, cursor, false))))
                    .isInstanceOf(UnusableCursor.class);
    }

    @Test
    default void contact_persons_of_visible_clients_are_listed_by_name() {
        var manager = scene().employee("Орлов Павел");
        var mine = scene().client(aClient()
                .with(aCompany("Уют"))
                .managedBy(manager.id())
                .person(aContactPerson("Яшин Пётр")
                        .position("директор")
                        .phone("+79031112233")
                        .email("yashin@example.com")
                        .build())
                .person(aContactPerson("Ахматова Анна").build()));
        scene().client(aClient()
                .with(aCompany("Чужая"))
                .managedBy(scene().employee("Гусев Лев").id())
                .person(aContactPerson("Берг Ольга").build()));
        var actor = scene().actor(manager, Actors.rightsOfAManager());
        assertThat(persons(actor, null)).extracting(PersonRow::name).containsExactly("Ахматова Анна", "Яшин Пётр");
        assertThat(persons(actor, "дирек"))
                .containsExactly(new PersonRow(
                        mine.contactPersons().getFirst().id().toString(),
                        "Яшин Пётр",
                        "директор",
                        List.of("+79031112233"),
                        List.of("yashin@example.com"),
                        mine.id().toString(),
                        "Уют"));
        assertThat(persons(actor, "8 903 111")).extracting(PersonRow::name).containsExactly("Яшин Пётр");
        assertThat(persons(actor, "ахмат")).extracting(PersonRow::name).containsExactly("Ахматова Анна");
        assertThat(persons(actor, "берг")).isEmpty();
        var first = within(() ->
                world().clientViews().contactPersons(actor, new PersonQuery(null), new PageRequest(1, null, true)));
        var second = within(() -> world().clientViews()
                .contactPersons(actor, new PersonQuery(null), new PageRequest(1, first.nextCursor(), false)));
        assertThat(first.total()).isEqualTo(2);
        assertThat(second.items()).extracting(PersonRow::name).containsExactly("Яшин Пётр");
        assertThat(second.nextCursor()).isNull();
    }

    private List<PersonRow> persons(Actor actor, @org.jspecify.annotations.Nullable String text) {
        return within(() -> world().clientViews().contactPersons(actor, new PersonQuery(text), PageRequest.first(50)))
                .items();
    }

    @Test
    default void clients_alike_are_named_with_what_speaks_for_it_and_hidden_ones_are_counted() {
        var manager = scene().employee("Орлов Павел");
        var byAll = scene().client(aClient()
                .with(aPerson("Семёнова Алёна").email("alyona@example.com"))
                .managedBy(manager.id())
                .person(aContactPerson("Семёнов Олег").phone("+79161234567").build())
                .entity(aLegalEntity("ИП Семёнова").inn("7707083893").build()));
        scene().clientOf(scene().employee("Гусев Лев"), aPerson("Другая Анна").phone("+79161234567"));
        scene().clientOf(manager, aPerson("Третья Ольга").phone("+79267654321"));
        var actor = scene().actor(manager, Actors.rightsOfAManager());
        var number = new PhoneNumber("+79161234567");
        var alike = within(() -> world().clientViews()
                .alike(actor, new LikenessQuery(number, "Alyona@example.com", "7707083893", "семенова алена", null)));
        assertThat(alike.hidden()).isEqualTo(1);
        assertThat(alike.matches()).hasSize(1);
        var match = alike.matches().getFirst();
        assertThat(match.id()).isEqualTo(byAll.id().toString());
        assertThat(match.name()).isEqualTo("Семёнова Алёна");
        assertThat(match.status()).isEqualTo("new");
        assertThat(match.managerName()).isEqualTo("Орлов Павел");
        assertThat(match.by()).containsExactlyInAnyOrder("phone", "email", "inn", "name");
        var itself = within(
                () -> world().clientViews().alike(actor, new LikenessQuery(number, null, null, null, byAll.id())));
        assertThat(itself.matches()).isEmpty();
        assertThat(within(() -> world().clientViews().alike(actor, new LikenessQuery(null, null, null, null, null)))
                        .matches())
                .isEmpty();
    }

    @Test
    default void after_a_change_the_views_show_it() {
        var client = scene().client(aPerson("Иванова Анна"));
        doing(() -> world().clients()
                .save(client.changeFacts(aPerson("Петрова Анна").build())
                        .state()
                        .moveTo(new EntryCode("warm"), StatusLadder.shipped(), null, LONG_AGO, null)
                        .state()));
        var row = rows(scene().whoSeesAll(), ClientQuery.all()).getFirst();
        assertThat(row.name()).isEqualTo("Петрова Анна");
        assertThat(row.status()).isEqualTo("warm");
        assertThat(row.version()).isEqualTo(2);
        assertThat(found("Иванова")).isEmpty();
    }

    private List<ClientRow> rows(Actor actor, ClientQuery query) {
        return within(() -> world().clientViews().page(actor, query, PageRequest.first(100)))
                .items();
    }

    private List<ClientId> found(String text) {
        return rows(scene().whoSeesAll(), ClientQuery.containing(text)).stream()
                .map(row -> new ClientId(UUID.fromString(row.id())))
                .toList();
    }
}
