package org.nezabudka.application.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nezabudka.domain.access.Right.CALLS_VIEW;
import static org.nezabudka.domain.access.Right.CLIENTS_VIEW;
import static org.nezabudka.domain.access.Right.CONTACTS_PHONE;
import static org.nezabudka.domain.call.CallBuilder.BEGUN;
import static org.nezabudka.domain.call.CallBuilder.aCall;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.Held;
import org.nezabudka.domain.activity.People;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.call.CallBuilder;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.OwnLine;
import org.nezabudka.domain.call.OwnLineId;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.telephone.Task;
import org.nezabudka.domain.telephone.TelephoneOrder;
import org.nezabudka.domain.telephone.TelephoneOrderId;

/** What every journal of calls answers, and what it keeps to itself. */
public interface CallJournalContract extends PortContract {

    String NUMBER = "+79161110001";
    Map<Right, Scope> OWN = Map.of(CALLS_VIEW, Scope.OWN, CLIENTS_VIEW, Scope.OWN, CONTACTS_PHONE, Scope.OWN);
    Map<Right, Scope> DEPARTMENT =
            Map.of(CALLS_VIEW, Scope.DEPARTMENT, CLIENTS_VIEW, Scope.DEPARTMENT, CONTACTS_PHONE, Scope.DEPARTMENT);

    /** Where the world's calls are stored. */
    Calls calls();

    /** What is under test. */
    CallJournal journal();

    private RecordedCall stored(CallBuilder call, @Nullable ClientId client, Map<String, EmployeeId> staff) {
        var built = call.build();
        var outside = built.outside();
        var number = outside == null || outside.number() == null ? null : new PhoneNumber(outside.number());
        return within(() -> calls().save(new RecordedCall(built, number, client, List.of(), staff, 0)));
    }

    private List<CallId> found(Actor actor, CallQuery query) {
        return within(() -> journal().page(actor, query, PageRequest.first(50))).items().stream()
                .map(CallRow::id)
                .toList();
    }

    private static CallQuery text(String text) {
        return new CallQuery(null, null, null, null, false, null, null, false, text);
    }

    @Test
    default void calls_come_newest_first_page_by_page_and_are_counted_only_on_demand() {
        var all = scene().whoSeesAll();
        var first = stored(aCall().named("1").begun(BEGUN), null, Map.of()).id();
        var second = stored(aCall().named("2").begun(BEGUN.plusSeconds(60)), null, Map.of())
                .id();
        var third = stored(aCall().named("3").begun(BEGUN.plusSeconds(120)), null, Map.of())
                .id();

        var page = within(() -> journal().page(all, CallQuery.all(), new PageRequest(2, null, true)));
        assertThat(page.items()).extracting(CallRow::id).containsExactly(third, second);
        assertThat(page.total()).isEqualTo(3);
        var rest = within(() -> journal().page(all, CallQuery.all(), new PageRequest(2, page.nextCursor(), false)));
        assertThat(rest.items()).extracting(CallRow::id).containsExactly(first);
        assertThat(rest.nextCursor()).isNull();
        assertThat(rest.total()).isNull();
    }

    @Test
    default void a_line_tells_who_spoke_how_long_they_waited_and_whose_call_it_was() {
        var anna = scene().employee("Белова Анна");
        var client = scene().clientOf(anna, aPerson("Иванова Мария").phone(NUMBER));
        stored(
                aCall().from(NUMBER, "MARIA")
                        .ringingAt("101")
                        .answeredBy("101", 8)
                        .ended(CallOutcome.ANSWERED, 68),
                client.id(),
                Map.of("101", anna.id()));

        var row = within(() -> journal().page(scene().whoSeesAll(), CallQuery.all(), PageRequest.first(1)))
                .items()
                .getFirst();
        assertThat(row.number()).isEqualTo(NUMBER);
        assertThat(row.callerName()).isEqualTo("MARIA");
        assertThat(row.outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(row.missed()).isFalse();
        assertThat(row.waiting()).isEqualTo(Duration.ofSeconds(8));
        assertThat(row.talk()).isEqualTo(Duration.ofSeconds(60));
        assertThat(row.employee()).isEqualTo(anna.id());
        assertThat(row.employeeName()).isEqualTo(anna.displayName());
        assertThat(row.client()).isNotNull().extracting(CallClientRef::id).isEqualTo(client.id());
    }

    @Test
    default void a_named_line_names_its_calls_old_ones_included_and_finds_them() {
        var all = scene().whoSeesAll();
        var called = stored(aCall().named("1").from(NUMBER), null, Map.of());
        stored(aCall().named("2").begun(BEGUN.plusSeconds(60)).between("101", "102"), null, Map.of());
        assertThat(within(() -> journal().card(all, called.id())).orElseThrow().ownLineName())
                .isNull();
        var line = within(() -> world().ownLines()
                .save(new OwnLine(
                        new OwnLineId(UUID.randomUUID()),
                        new PhoneNumber("+74951230101"),
                        null,
                        "Сайт",
                        null,
                        true,
                        0)));
        var other = within(() -> world().ownLines()
                .save(new OwnLine(
                        new OwnLineId(UUID.randomUUID()),
                        new PhoneNumber("+74951230102"),
                        null,
                        "Салон",
                        null,
                        true,
                        0)));
        assertThat(within(() -> journal().card(all, called.id())).orElseThrow().ownLineName())
                .isEqualTo("Сайт");
        assertThat(within(() -> journal().page(all, by(line.id()), PageRequest.first(9)))
                        .items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(called.id());
                    assertThat(row.ownLineName()).isEqualTo("Сайт");
                });
        assertThat(found(all, by(other.id()))).isEmpty();
        assertThat(found(all, by(new OwnLineId(UUID.randomUUID())))).isEmpty();
    }

    private static CallQuery by(OwnLineId line) {
        return new CallQuery(null, null, null, null, false, null, null, line, false, false, null);
    }

    @Test
    default void every_condition_keeps_what_fits_it() {
        var all = scene().whoSeesAll();
        var anna = scene().employee("Белова Анна").id();
        var client = scene().client(aPerson("Иванова Мария").phone(NUMBER)).id();
        var missed = stored(
                        aCall().named("missed").from(NUMBER).ringingAt("101").ended(CallOutcome.NO_ANSWER, 20),
                        client,
                        Map.of("101", anna))
                .id();
        var placed = stored(
                        aCall().named("placed")
                                .begun(BEGUN.plusSeconds(600))
                                .placedBy("102", "+79161110002")
                                .ended(CallOutcome.BUSY, 5),
                        null,
                        Map.of())
                .id();
        var inside = stored(
                        aCall().named("inside").begun(BEGUN.plusSeconds(1200)).between("101", "102"), null, Map.of())
                .id();

        assertThat(found(all, CallQuery.all())).containsExactly(inside, placed, missed);
        assertThat(found(
                        all,
                        new CallQuery(
                                BEGUN.plusSeconds(1),
                                BEGUN.plusSeconds(1200),
                                null,
                                null,
                                false,
                                null,
                                null,
                                false,
                                null)))
                .containsExactly(placed);
        assertThat(found(all, new CallQuery(null, null, CallDirection.INTERNAL, null, false, null, null, false, null)))
                .containsExactly(inside);
        assertThat(found(all, new CallQuery(null, null, null, CallOutcome.BUSY, false, null, null, false, null)))
                .containsExactly(placed);
        assertThat(found(all, new CallQuery(null, null, null, null, true, null, null, false, null)))
                .containsExactly(missed);
        assertThat(found(all, new CallQuery(null, null, null, null, false, anna, null, false, null)))
                .containsExactly(missed);
        assertThat(found(all, CallQuery.of(client))).containsExactly(missed);
        assertThat(found(all, new CallQuery(null, null, null, null, false, null, null, true, null)))
                .containsExactly(placed);
    }

    @Test
    default void a_talk_is_without_result_until_somebody_writes_down_what_came_of_it() {
        var all = scene().whoSeesAll();
        var client = scene().client(aPerson("Иванова Мария").phone(NUMBER)).id();
        var talked = talk("talked", BEGUN, client);
        var noted = talk("noted", BEGUN.plusSeconds(600), client);
        stored(aCall().named("missed").ended(CallOutcome.ABANDONED, 20), client, Map.of());
        stored(aCall().named("going on").ringingAt("101").answeredBy("101", 5), client, Map.of());
        var by = scene().employee("Белова Анна").id();
        var held = new Held(BEGUN.plusSeconds(700), "Думает", null, null, by, BEGUN.plusSeconds(700), noted);
        within(() -> world().activities()
                .save(Activity.record(
                                new ActivityId(UUID.randomUUID()),
                                ActivityFacts.of(new EntryCode("call"), client),
                                new People(by, by, by),
                                held)
                        .state()));

        var without = new CallQuery(null, null, null, null, false, null, null, null, false, true, null);
        assertThat(found(all, without)).containsExactly(talked);
        assertThat(within(() -> journal().card(all, noted)).orElseThrow().noted())
                .isTrue();
        assertThat(within(() -> journal().page(all, CallQuery.all(), PageRequest.first(50)))
                        .items())
                .filteredOn(CallRow::noted)
                .extracting(CallRow::id)
                .containsExactly(noted);
    }

    @Test
    default void a_call_that_was_placed_for_a_planned_contact_names_it() {
        var all = scene().whoSeesAll();
        var client = scene().client(aPerson("Иванова Мария").phone(NUMBER)).id();
        var by = scene().employee("Белова Анна").id();
        var plan = within(() -> world().activities()
                        .save(Activity.plan(
                                        new ActivityId(UUID.randomUUID()),
                                        ActivityFacts.of(new EntryCode("call"), client),
                                        new People(by, by, by),
                                        Timing.at(BEGUN),
                                        null,
                                        BEGUN.minusSeconds(60))
                                .state()))
                .id();
        var talk = aCall().named("planned").build();
        var order = TelephoneOrder.given(
                new TelephoneOrderId(UUID.randomUUID()),
                by,
                new Extension("101"),
                new Task.Place(talk.key().linkedId(), new PhoneNumber(NUMBER), client, plan),
                BEGUN);
        within(() -> world().telephoneOrders()
                .save(world().telephoneOrders().save(order).sentTo(talk.key().pbx())));
        var placed = stored(aCall().named("planned"), client, Map.of()).id();
        var other = stored(aCall().named("other"), client, Map.of()).id();

        assertThat(within(() -> journal().card(all, placed)).orElseThrow().plan())
                .isEqualTo(plan);
        assertThat(within(() -> journal().card(all, other)).orElseThrow().plan())
                .isNull();
    }

    private CallId talk(String id, Instant at, ClientId client) {
        return stored(
                        aCall().named(id)
                                .begun(at)
                                .ringingAt("101")
                                .answeredBy("101", 5)
                                .ended(CallOutcome.ANSWERED, 60),
                        client,
                        Map.of())
                .id();
    }

    @Test
    default void a_call_is_found_by_any_part_of_its_number_and_of_the_name_the_network_showed() {
        var all = scene().whoSeesAll();
        var call = stored(aCall().named("1").from(NUMBER, "ООО Ёлка"), null, Map.of())
                .id();
        stored(aCall().named("2").from("+79990002233"), null, Map.of());

        for (var text : List.of(NUMBER, "8 (916) 111-00-01", "1110001", "елка", "ООО"))
            assertThat(found(all, text(text))).as(text).containsExactly(call);
        assertThat(found(all, text("ромашка"))).isEmpty();
    }

    @Test
    default void a_manager_sees_the_calls_they_took_part_in_and_those_of_their_clients_and_nobodys() {
        var anna = scene().employee("Белова Анна");
        var boris = scene().employee("Лавров Борис");
        var annas = scene().clientOf(anna, aPerson("Иванова Мария").phone(NUMBER));
        var boriss = scene().clientOf(boris, aPerson("Петров Иван").phone("+79161110002"));
        var hers = stored(aCall().named("1"), annas.id(), Map.of()).id();
        var foreign = stored(
                        aCall().named("2").from("+79161110002").ringingAt("102"),
                        boriss.id(),
                        Map.of("102", boris.id()))
                .id();
        var helped = stored(
                        aCall().named("3").from("+79161110002").ringingAt("101"), boriss.id(), Map.of("101", anna.id()))
                .id();
        var nobodys =
                stored(aCall().named("4").from("+79161110009"), null, Map.of()).id();

        var actor = scene().actor(anna, OWN);
        assertThat(found(actor, CallQuery.all())).containsExactlyInAnyOrder(hers, helped, nobodys);
        assertThat(found(scene().actor(anna, Map.of()), CallQuery.all())).isEmpty();
        assertThat(within(() -> journal().card(actor, foreign))).isEmpty();
        assertThat(within(() -> journal().exists(foreign))).isTrue();
        assertThat(within(() -> journal().card(actor, helped))).isPresent();
        assertThat(within(() -> journal().exists(CallId.of(new PbxCallId("main", "never")))))
                .isFalse();
    }

    @Test
    default void a_head_sees_the_calls_of_the_department() {
        var sales = scene().department("Продажи", null);
        var head = scene().employee(anEmployee("Соколова Вера").in(sales.id()));
        var hers = scene().employee(anEmployee("Белова Анна").in(sales.id()));
        var other = scene().employee("Лавров Борис");
        var seen = stored(aCall().named("1").ringingAt("101"), null, Map.of("101", hers.id()))
                .id();
        stored(aCall().named("2").ringingAt("102"), null, Map.of("102", other.id()));

        assertThat(found(scene().actor(head, DEPARTMENT), CallQuery.all())).containsExactly(seen);
    }

    @Test
    default void without_the_right_to_numbers_they_are_masked_and_cannot_be_guessed_by_searching() {
        var anna = scene().employee("Белова Анна");
        var client = scene().clientOf(anna, aPerson("Иванова Мария").phone(NUMBER));
        var call = stored(aCall().from(NUMBER), client.id(), Map.of()).id();
        var actor = scene().actor(anna, Map.of(CALLS_VIEW, Scope.OWN, CLIENTS_VIEW, Scope.OWN));

        var row = within(() -> journal().page(actor, CallQuery.all(), PageRequest.first(1)))
                .items()
                .getFirst();
        assertThat(row.number()).isEqualTo(new PhoneNumber(NUMBER).masked());
        assertThat(found(actor, text("1110001"))).isEmpty();
        assertThat(within(() -> journal().card(actor, call)))
                .hasValueSatisfying(card -> assertThat(card.phoneVisible()).isFalse());
    }

    @Test
    default void of_a_hidden_client_only_its_manager_is_named() {
        var anna = scene().employee("Белова Анна");
        var boris = scene().employee("Лавров Борис");
        var client = scene().clientOf(boris, aPerson("Петров Иван").phone(NUMBER));
        var call = stored(aCall().ringingAt("101"), client.id(), Map.of("101", anna.id()))
                .id();

        var card = within(() -> journal().card(scene().actor(anna, OWN), call)).orElseThrow();
        assertThat(card.client()).isNull();
        assertThat(card.clientHidden()).isTrue();
        assertThat(card.managerName()).isEqualTo(boris.displayName());
        assertThat(found(scene().actor(anna, OWN), CallQuery.of(client.id()))).isEmpty();
    }

    @Test
    default void among_several_clients_with_the_number_only_those_are_offered_that_one_may_see() {
        var anna = scene().employee("Белова Анна");
        var boris = scene().employee("Лавров Борис");
        var hers =
                scene().clientOf(anna, aPerson("Иванова Мария").phone(NUMBER)).id();
        var his = scene().clientOf(boris, aPerson("Петров Иван").phone(NUMBER)).id();
        var call = within(() -> calls().save(new RecordedCall(
                        aCall().ringingAt("101").build(),
                        new PhoneNumber(NUMBER),
                        null,
                        List.of(hers, his),
                        Map.of("101", anna.id()),
                        0)))
                .id();

        assertThat(within(() -> journal().card(scene().actor(anna, OWN), call))
                        .orElseThrow()
                        .candidates())
                .extracting(CallClientRef::id)
                .containsExactly(hers);
        assertThat(within(() -> journal().card(scene().whoSeesAll(), call))
                        .orElseThrow()
                        .candidates())
                .extracting(CallClientRef::id)
                .containsExactlyInAnyOrder(hers, his);
    }

    @Test
    default void at_a_telephone_there_is_what_rings_or_is_spoken_there_and_nothing_that_is_over() {
        var anna = scene().employee("Белова Анна");
        var boris = scene().employee("Лавров Борис");
        var client = scene().clientOf(anna, aPerson("Иванова Мария").phone(NUMBER));
        var rings = stored(aCall().named("1").ringingAt("101"), client.id(), Map.of("101", anna.id()));
        var spoken = stored(
                aCall().named("2")
                        .begun(BEGUN.minusSeconds(60))
                        .from("+79161110002")
                        .ringingAt("101")
                        .answeredBy("101", 3),
                null,
                Map.of("101", anna.id()));
        stored(
                aCall().named("3").ringingAt("101").ended(CallOutcome.NO_ANSWER, 9),
                client.id(),
                Map.of("101", anna.id()));

        var popups = at(anna);
        assertThat(popups).extracting(popup -> popup.call().call().id()).containsExactly(rings.id(), spoken.id());
        assertThat(popups).extracting(CallPopup::ringing).containsExactly(true, false);
        assertThat(popups.getFirst().card()).isNotNull();
        assertThat(at(boris)).isEmpty();
    }

    private List<CallPopup> at(Employee employee) {
        return within(() -> journal().atTelephoneOf(scene().actor(employee, Actors.rightsOfAManager())));
    }
}
