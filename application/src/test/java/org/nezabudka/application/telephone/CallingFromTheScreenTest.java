package org.nezabudka.application.telephone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.call.CallBuilder.aCall;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.Scene;
import org.nezabudka.application.activity.Completion;
import org.nezabudka.application.audit.AuditLog;
import org.nezabudka.application.call.CallRecording;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.MissingRight;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.activity.ActivityState;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.HungUpBy;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.call.UnknownCall;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.UnknownClient;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.telephone.ColleagueNotFree;
import org.nezabudka.domain.telephone.NoNumberToCall;
import org.nezabudka.domain.telephone.NoOwnTelephone;
import org.nezabudka.domain.telephone.NotOnTheLine;
import org.nezabudka.domain.telephone.OwnTelephoneBusy;
import org.nezabudka.domain.telephone.OwnTelephoneOffline;
import org.nezabudka.domain.telephone.Task;
import org.nezabudka.domain.telephone.TelephoneOrder;
import org.nezabudka.domain.telephone.TelephoneOrder.Failure;
import org.nezabudka.domain.telephone.TelephoneState;
import org.nezabudka.domain.telephone.UnknownTelephoneOrder;

class CallingFromTheScreenTest {

    private static final String NUMBER = "+79161110001";

    private final InMemoryCompany company = InMemoryCompany.start();
    private final Scene scene = new Scene(company);
    private final Actor.User anna = manager("Белова Анна", "101");
    private final Actor.User boris = manager("Лавров Борис", "102");
    private final CallRecording recording = new CallRecording(
            company.calls(),
            company.clients(),
            company.clientRegistration(),
            company.employees(),
            NumberingPlan.russian("495"),
            company.ownLines(),
            new PlacedCalls(company.telephoneOrders()),
            company.inquiryAnswering(),
            company.liveEvents(),
            company.transactions());

    private Actor.User manager(String name, String extension) {
        return company.employ(anEmployee(name).extension(extension), "Менеджер", Actors.rightsOfAManager());
    }

    private Client clientOf(Actor.User manager) {
        return company.clientRegistration()
                .register(manager, aPerson("Иванова Анна").phone(NUMBER).build(), null);
    }

    private TelephoneOrder call(Actor.User actor, Client client) {
        return company.telephoning().call(actor, new Whom.TheClient(client.id(), null, 0));
    }

    private TelephoneOrder dispatched(TelephoneOrder order) {
        company.orderDispatch().runDue(10);
        return company.transactions().run(() -> company.telephoneOrders().get(order.id()));
    }

    @Test
    void an_order_leaves_once_and_is_remembered_with_a_masked_number() {
        var client = clientOf(anna);
        var order = call(anna, client);
        assertThat(order.state()).isEqualTo(TelephoneOrder.State.ORDERED);
        assertThat(dispatched(order).state()).isEqualTo(TelephoneOrder.State.ACCEPTED);
        dispatched(order);
        assertThat(company.switchboard().carriedOut()).hasSize(1);
        assertThat(company.switchboard().carriedOut().getFirst().task())
                .isInstanceOfSatisfying(Task.Place.class, place -> {
                    assertThat(place.number()).isEqualTo(new PhoneNumber(NUMBER));
                    // The records of many an exchange cut a longer one off.
                    assertThat(place.channelId()).hasSizeLessThanOrEqualTo(32);
                });
        var written = company.transactions()
                .run(() -> company.auditLog()
                        .changesOf(
                                Set.of(new AuditLog.Thing("client", client.id().toString())), PageRequest.first(1)))
                .items()
                .getFirst()
                .toString();
        assertThat(written).contains("call-placed").contains("00-01").doesNotContain("9161110001");
    }

    @Test
    void a_number_shared_by_several_clients_is_filed_with_the_one_that_was_called() {
        var first = clientOf(anna);
        var second = scene.client(aPerson("Иванов Пётр").phone(NUMBER));
        var place = (Task.Place) dispatched(call(anna, first)).task();
        var recorded = recording.record(
                aCall().named(place.channelId()).placedBy("101", "89161110001").build());
        assertThat(recorded.client()).isEqualTo(first.id());
        assertThat(recorded.candidates()).isEmpty();
        var other = recording.record(
                aCall().named("9.9").placedBy("101", "89161110001").build());
        assertThat(other.candidates()).contains(first.id(), second.id());
    }

    @Test
    void the_result_of_a_planned_call_ends_the_plan() {
        var client = clientOf(anna);
        var soon = Timing.at(company.clock().instant().plusSeconds(600));
        var plan =
                company.activityPlanning().plan(anna, ActivityFacts.of(new EntryCode("call"), client.id()), soon, null);
        var place = (Task.Place) dispatched(company.telephoning().call(anna, new Whom.TheOnePlanned(plan.id())))
                .task();
        assertThat(place.plan()).isEqualTo(plan.id());
        var spoken = recording.record(
                aCall().named(place.channelId()).placedBy("101", "89161110001").build());
        assertThat(company.transactions()
                        .run(() -> company.callJournal().card(anna, spoken.id()))
                        .orElseThrow()
                        .plan())
                .isEqualTo(plan.id());

        var held = company.activityCompletion()
                .hold(anna, plan.id(), 1, Completion.of("Думает").by(spoken.id()));
        assertThat(held.state()).isEqualTo(ActivityState.HELD);
        assertThat(held.held().call()).isEqualTo(spoken.id());
        // Called again after its end, it is a call like any other.
        var again = (Task.Place) dispatched(company.telephoning().call(anna, new Whom.TheOnePlanned(plan.id())))
                .task();
        assertThat(again.plan()).isNull();
    }

    @Test
    void a_result_by_a_call_that_one_knows_nothing_of_is_refused() {
        var client = clientOf(anna);
        var soon = Timing.at(company.clock().instant().plusSeconds(600));
        var plan =
                company.activityPlanning().plan(anna, ActivityFacts.of(new EntryCode("call"), client.id()), soon, null);
        var borises = recording.record(
                aCall().named("7.7").placedBy("102", "89165550055").build());
        assertThatThrownBy(() -> company.activityCompletion()
                        .hold(anna, plan.id(), 1, Completion.of("Думает").by(borises.id())))
                .isInstanceOf(UnknownCall.class);
    }

    @Test
    void whoever_may_not_see_numbers_still_calls() {
        var client = clientOf(anna);
        var blind = company.employ(
                anEmployee("Замеров Илья").extension("103"),
                "Замерщик",
                Map.of(Right.CLIENTS_VIEW, Scope.ALL, Right.CALLS_PLACE, Scope.ALL));
        assertThat(dispatched(call(blind, client)).state()).isEqualTo(TelephoneOrder.State.ACCEPTED);
        assertThatThrownBy(() -> company.telephoning().call(blind, new Whom.TheNumber(new PhoneNumber(NUMBER))))
                .isInstanceOf(MissingRight.class);
    }

    @Test
    void nobody_calls_a_client_they_may_not_see_or_a_number_that_is_not_there() {
        var client = clientOf(anna);
        assertThatThrownBy(() -> call(boris, client)).isInstanceOf(UnknownClient.class);
        assertThatThrownBy(() -> company.telephoning().call(anna, new Whom.TheClient(client.id(), null, 1)))
                .isInstanceOf(NoNumberToCall.class);
        assertThat(company.transactions().run(() -> company.telephoneOrders().takeWaiting(10)))
                .isEmpty();
    }

    @Test
    void only_a_telephone_that_is_there_and_free_calls() {
        var client = clientOf(anna);
        company.switchboard().telephone("101", TelephoneState.RINGING);
        assertThatThrownBy(() -> call(anna, client)).isInstanceOf(OwnTelephoneBusy.class);
        company.switchboard().telephone("101", TelephoneState.OFFLINE);
        assertThatThrownBy(() -> call(anna, client)).isInstanceOf(OwnTelephoneOffline.class);
        var silent = company.employ(anEmployee("Тихий Лев"), "Менеджер", Actors.rightsOfAManager());
        var theirs = clientOf(silent);
        assertThatThrownBy(() -> call(silent, theirs)).isInstanceOf(NoOwnTelephone.class);
        company.switchboard().telephone("101", TelephoneState.FREE);
        company.switchboard().becomes(Switchboard.Reach.AWAY);
        assertThatThrownBy(() -> call(anna, client)).isInstanceOf(ExchangeAway.class);
    }

    @Test
    void an_order_that_could_not_leave_at_once_does_not_leave_at_all() {
        var order = call(anna, clientOf(anna));
        company.switchboard().becomes(Switchboard.Reach.AWAY);
        assertThat(dispatched(order).state()).isEqualTo(TelephoneOrder.State.ORDERED);
        company.clock().advance(Duration.ofSeconds(6));
        company.switchboard().becomes(Switchboard.Reach.CONNECTED);
        assertThat(dispatched(order).failure()).isEqualTo(Failure.EXCHANGE_AWAY);
        assertThat(company.switchboard().carriedOut()).isEmpty();
    }

    @Test
    void what_the_exchange_says_later_of_a_call_is_told_to_whoever_ordered_it() {
        var order = dispatched(call(anna, clientOf(anna)));
        company.orderDispatch().notPlaced(((Task.Place) order.task()).channelId(), Failure.TELEPHONE_NOT_ANSWERED);
        assertThat(company.telephoning().order(anna, order.id()).failure()).isEqualTo(Failure.TELEPHONE_NOT_ANSWERED);
        assertThatThrownBy(() -> company.telephoning().order(boris, order.id()))
                .isInstanceOf(UnknownTelephoneOrder.class);
    }

    @Test
    void an_exchange_that_refuses_is_told() {
        company.switchboard().failsWith(Failure.REFUSED);
        assertThat(dispatched(call(anna, clientOf(anna))).failure()).isEqualTo(Failure.REFUSED);
    }

    @Test
    void only_whose_telephone_is_in_a_call_hands_it_over_or_ends_it() {
        clientOf(anna);
        var id = talking("1.1");
        assertThatThrownBy(() -> company.telephoning().hangUp(boris, id)).isInstanceOf(UnknownCall.class);
        var administrator = company.employ(
                anEmployee("Лебедев Олег").extension("100"), "Администратор", Actors.rightsOfAnAdministrator());
        assertThatThrownBy(() -> company.telephoning().hangUp(administrator, id))
                .isInstanceOf(NotOnTheLine.class);
        assertThat(dispatched(company.telephoning().handOver(anna, id, boris.employee(), false))
                        .task())
                .isInstanceOf(Task.HandOver.class);
        assertThat(dispatched(company.telephoning().hangUp(anna, id)).task()).isInstanceOf(Task.HangUp.class);
        recording.record(aCall().named("1.1")
                .from(NUMBER)
                .ringingAt("101")
                .answeredBy("101", 5)
                .ended(CallOutcome.ANSWERED, 60)
                .build());
        assertThatThrownBy(() -> company.telephoning().hangUp(anna, id)).isInstanceOf(NotOnTheLine.class);
    }

    @Test
    void a_call_that_was_ended_from_the_screen_was_ended_by_the_employee() {
        clientOf(anna);
        var id = talking("1.1");
        dispatched(company.telephoning().hangUp(anna, id));
        assertThat(endedByTheExchange("1.1").call().hungUpBy()).isEqualTo(HungUpBy.EMPLOYEE);
        // Told once more, by its records say.
        assertThat(endedByTheExchange("1.1").call().hungUpBy()).isEqualTo(HungUpBy.EMPLOYEE);

        var refused = talking("2.2");
        company.switchboard().failsWith(Failure.REFUSED);
        dispatched(company.telephoning().hangUp(anna, refused));
        assertThat(endedByTheExchange("2.2").call().hungUpBy()).isEqualTo(HungUpBy.PBX);
    }

    private RecordedCall endedByTheExchange(String linkedId) {
        return recording.record(aCall().named(linkedId)
                .from(NUMBER)
                .ringingAt("101")
                .answeredBy("101", 5)
                .ended(CallOutcome.ANSWERED, 60)
                .hungUpBy(HungUpBy.PBX)
                .build());
    }

    @Test
    void a_call_is_not_given_to_where_it_would_be_lost() {
        clientOf(anna);
        var id = talking("1.1");
        for (var state : new TelephoneState[] {TelephoneState.BUSY, TelephoneState.RINGING, TelephoneState.OFFLINE}) {
            company.switchboard().telephone("102", state);
            assertThatThrownBy(() -> company.telephoning().handOver(anna, id, boris.employee(), false))
                    .isInstanceOf(ColleagueNotFree.class);
        }
        assertThatThrownBy(() -> company.telephoning().handOver(anna, id, anna.employee(), false))
                .isInstanceOf(ColleagueNotFree.class);
    }

    @Test
    void everybody_sees_which_colleague_is_free() {
        company.switchboard().telephone("102", TelephoneState.FREE);
        var told = company.presenceReading().telephones(anna).answer();
        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.employee()).isEqualTo(boris.employee());
            assertThat(one.extension()).isEqualTo("102");
            assertThat(one.state()).isEqualTo(TelephoneState.FREE);
            assertThat(one.pausedInQueues()).isFalse();
        });
        company.switchboard().pauses("102");
        assertThat(company.presenceReading().telephones(anna).answer())
                .singleElement()
                .satisfies(one -> assertThat(one.pausedInQueues()).isTrue());
    }

    private CallId talking(String linkedId) {
        return recording
                .record(aCall().named(linkedId)
                        .from(NUMBER)
                        .ringingAt("101")
                        .answeredBy("101", 5)
                        .build())
                .id();
    }
}
