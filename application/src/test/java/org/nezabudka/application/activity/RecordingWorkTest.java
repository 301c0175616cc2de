package org.nezabudka.application.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.call.CallBuilder.aCall;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityChangedMeanwhile;
import org.nezabudka.domain.activity.ActivityEnded;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.activity.ActivityState;
import org.nezabudka.domain.activity.CheckingOwnActivity;
import org.nezabudka.domain.activity.NextContactThere;
import org.nezabudka.domain.activity.PlannedInThePast;
import org.nezabudka.domain.activity.StatusMovedOn;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.activity.UnknownActivity;
import org.nezabudka.domain.activity.WorkEntryTooOld;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.call.UnknownCall;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientChangedMeanwhile;
import org.nezabudka.domain.client.ForbiddenTransition;
import org.nezabudka.domain.client.UnknownClient;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.dictionary.EntryNotOffered;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Subject;

class RecordingWorkTest {

    private static final EntryCode CALL = new EntryCode("call");

    private final InMemoryCompany company = InMemoryCompany.start();
    private final org.nezabudka.domain.organization.Department sales = company.aDepartment("Продажи");
    private final Actor.User head = company.headOf(sales.id());
    private final Actor.User manager = company.aManager(sales.id());
    private final Client client = company.clientRegistration()
            .register(manager, aPerson("Иванова Анна").build(), null);

    private Instant in(Duration time) {
        return company.clock().instant().plus(time);
    }

    private ContactEntry entry() {
        return ContactEntry.of(ActivityFacts.of(CALL, client.id()));
    }

    private Client now() {
        return company.transactions().run(() -> company.clients().get(client.id()));
    }

    private WorkEntry row(Activity activity) {
        return company.activityReading().workEntry(manager, activity.id());
    }

    private List<Notice.Kind> toldTo(EmployeeId whom) {
        return company
                .transactions()
                .run(() -> company.inbox().page(whom, false, PageRequest.first(50)))
                .items()
                .stream()
                .map(one -> one.notice().kind())
                .toList();
    }

    private boolean reminded(Activity activity) {
        var subject = new Subject(Subject.Kind.ACTIVITY, activity.id().value());
        return company.transactions().run(() -> company.reminders().of(subject)).stream()
                .anyMatch(reminder -> reminder.isActive());
    }

    @Test
    void contact_status_and_next_contact_are_one_step() {
        var recorded = company.workRecording()
                .record(
                        manager,
                        client.id(),
                        entry().withResult("Ждёт предложение")
                                .withStatus(new StatusStep(new EntryCode("new"), new EntryCode("warm"), null))
                                .withNext(PlannedContact.of(CALL, Timing.at(in(Duration.ofHours(2))))));
        assertThat(now().status().value()).isEqualTo("warm");
        var row = row(recorded);
        assertThat(row.entry().how().statusBefore()).isEqualTo("new");
        assertThat(row.entry().how().statusAfter()).isEqualTo("warm");
        assertThat(row.next().state()).isEqualTo(ActivityState.PLANNED);
        assertThat(reminded(company.transactions()
                        .run(() -> company.activities().get(row.next().id()))))
                .isTrue();
        assertThat(company.auditLog().all().map(one -> one.act()).toList())
                .containsSubsequence("client-moved", "activity-held", "activity-planned");
        assertThat(toldTo(manager.employee())).isEmpty();
    }

    @Test
    void one_wrong_part_leaves_nothing_of_the_step() {
        var before = company.auditLog().all().count();
        var past = entry().withStatus(new StatusStep(null, new EntryCode("warm"), null))
                .withNext(PlannedContact.of(CALL, Timing.at(in(Duration.ofHours(-1)))));
        assertThatThrownBy(() -> company.workRecording().record(manager, client.id(), past))
                .isInstanceOf(PlannedInThePast.class);
        var forbidden = entry().withStatus(new StatusStep(null, new EntryCode("customer"), null));
        assertThatThrownBy(() -> company.workRecording().record(manager, client.id(), forbidden))
                .isInstanceOf(ForbiddenTransition.class);
        var unknown = ContactEntry.of(ActivityFacts.of(new EntryCode("smoke-signal"), client.id()));
        assertThatThrownBy(() -> company.workRecording().record(manager, client.id(), unknown))
                .isInstanceOf(EntryNotOffered.class);
        assertThat(now().status().value()).isEqualTo("new");
        assertThat(company.activities().all()).isEmpty();
        assertThat(company.auditLog().all().count()).isEqualTo(before);
    }

    @Test
    void a_status_moved_by_a_colleague_meanwhile_is_told() {
        var step = new StatusStep(new EntryCode("cold"), new EntryCode("warm"), null);
        assertThatThrownBy(() -> company.workRecording().record(manager, client.id(), entry().withStatus(step)))
                .isInstanceOf(ClientChangedMeanwhile.class);
    }

    @Test
    void nobody_writes_into_the_table_of_a_client_they_may_not_see() {
        var stranger = company.aManager(company.aDepartment("Проекты").id());
        assertThatThrownBy(() -> company.workRecording().record(stranger, client.id(), entry()))
                .isInstanceOf(UnknownClient.class);
        var recorded = company.workRecording().record(manager, client.id(), entry());
        assertThatThrownBy(() -> company.activityReading().card(stranger, recorded.id()))
                .isInstanceOf(UnknownActivity.class);
        assertThatThrownBy(() -> company.activityReading().workTable(stranger, client.id(), PageRequest.first(10)))
                .isInstanceOf(UnknownClient.class);
    }

    @Test
    void a_plan_that_was_held_is_an_entry_and_reminds_no_more() {
        var plan = company.activityPlanning()
                .plan(head, entry().facts(), Timing.at(in(Duration.ofHours(1))), manager.employee());
        assertThat(toldTo(manager.employee())).containsExactly(Notice.Kind.ACTIVITY_ASSIGNED);
        var held = company.activityCompletion()
                .hold(
                        manager,
                        plan.id(),
                        plan.version(),
                        Completion.of("Согласен").withStatus(new StatusStep(null, new EntryCode("lead"), null)));
        assertThat(held.state()).isEqualTo(ActivityState.HELD);
        assertThat(reminded(held)).isFalse();
        assertThat(now().status().value()).isEqualTo("lead");
        assertThat(row(held).entry().how().statusBefore()).isEqualTo("new");
        assertThat(toldTo(head.employee())).containsExactly(Notice.Kind.ACTIVITY_DONE);
        assertThatThrownBy(() ->
                        company.activityCompletion().hold(manager, plan.id(), held.version(), Completion.of("Ещё раз")))
                .isInstanceOf(ActivityEnded.class);
        assertThatThrownBy(() ->
                        company.activityCompletion().hold(manager, plan.id(), plan.version(), Completion.of("Ещё раз")))
                .isInstanceOf(ActivityChangedMeanwhile.class);
    }

    @Test
    void a_moved_plan_reminds_at_its_new_time_and_a_cancelled_one_never() {
        var plan = company.activityPlanning().plan(manager, entry().facts(), Timing.at(in(Duration.ofHours(1))), null);
        var to = Timing.at(in(Duration.ofDays(1)));
        var moved = company.activityPlanning().reschedule(manager, plan.id(), plan.version(), to, "Просит завтра");
        var subject = new Subject(Subject.Kind.ACTIVITY, plan.id().value());
        assertThat(company.transactions()
                        .run(() -> company.reminders().of(subject))
                        .orElseThrow()
                        .due())
                .isEqualTo(to.start());
        var gone = company.activityPlanning().cancel(manager, plan.id(), moved.version(), "Отказались");
        assertThat(reminded(gone)).isFalse();
    }

    @Test
    void the_head_signs_and_nobody_signs_their_own() {
        var recorded = company.workRecording().record(manager, client.id(), entry());
        var checked = company.activityChecking().check(head, recorded.id(), recorded.version());
        assertThat(checked.check().by()).isEqualTo(head.employee());
        assertThat(toldTo(manager.employee())).containsExactly(Notice.Kind.ACTIVITY_CHECKED);
        var mine = company.clientRegistration()
                .register(head, aPerson("Петрова Мария").build(), null);
        var own = company.workRecording().record(head, mine.id(), ContactEntry.of(ActivityFacts.of(CALL, mine.id())));
        assertThatThrownBy(() -> company.activityChecking().check(head, own.id(), own.version()))
                .isInstanceOf(CheckingOwnActivity.class);
    }

    @Test
    void after_a_week_only_the_head_corrects() {
        var recorded = company.workRecording().record(manager, client.id(), entry());
        company.clock().advance(Duration.ofDays(6));
        var corrected = correct(manager, recorded, "Думает", null);
        company.clock().advance(Duration.ofDays(2));
        assertThatThrownBy(() -> correct(manager, corrected, "Иначе", null)).isInstanceOf(WorkEntryTooOld.class);
        assertThat(correct(head, corrected, "Иначе", null).held().result()).isEqualTo("Иначе");
    }

    @Test
    void a_corrected_status_moves_the_client_unless_it_has_moved_on() {
        var recorded = company.workRecording().record(manager, client.id(), entry());
        var corrected = correct(manager, recorded, null, new StatusStep(null, new EntryCode("warm"), null));
        assertThat(now().status().value()).isEqualTo("warm");
        company.clientLifecycle().moveTo(manager, client.id(), now().version(), new EntryCode("lead"), null);
        assertThatThrownBy(() -> correct(manager, corrected, null, new StatusStep(null, new EntryCode("cold"), null)))
                .isInstanceOf(StatusMovedOn.class);
    }

    @Test
    void an_entry_remembers_the_call_it_was_made_of_also_when_it_is_corrected() {
        var call = call(manager);
        var recorded = company.workRecording().record(manager, client.id(), entry().by(call));
        assertThat(recorded.held().call()).isEqualTo(call);
        var corrected = correct(manager, recorded, "Думает", null);
        assertThat(corrected.held().call()).isEqualTo(call);
    }

    @Test
    void a_call_that_one_neither_took_part_in_nor_may_see_is_unknown() {
        var call = call(head);
        assertThatThrownBy(() -> company.workRecording().record(manager, client.id(), entry().by(call)))
                .isInstanceOf(UnknownCall.class);
    }

    private CallId call(Actor.User of) {
        var call = aCall().ringingAt("109")
                .answeredBy("109", 5)
                .ended(CallOutcome.ANSWERED, 60)
                .build();
        return company.transactions()
                .run(() -> company.calls()
                        .save(new RecordedCall(call, null, null, List.of(), Map.of("109", of.employee()), 0)))
                .id();
    }

    @Test
    void an_entry_has_one_next_contact_at_a_time() {
        var next = PlannedContact.of(CALL, Timing.at(in(Duration.ofHours(2))));
        var recorded = company.workRecording().record(manager, client.id(), entry().withNext(next));
        assertThatThrownBy(() -> company.workRecording()
                        .correct(
                                manager,
                                client.id(),
                                recorded.id(),
                                recorded.version(),
                                before -> new CorrectedEntry(
                                        before.facts(), before.held().at(), null, null, next)))
                .isInstanceOf(NextContactThere.class);
    }

    @Test
    void what_the_one_who_leaves_was_to_do_is_given_to_others() {
        var plan = company.activityPlanning().plan(manager, entry().facts(), Timing.at(in(Duration.ofHours(1))), null);
        assertThat(company.activityHandOver().count(manager.employee())).isEqualTo(1);
        company.activityHandOver()
                .handOver(head, manager.employee(), activity -> java.util.Optional.of(head.employee()));
        assertThat(company.activityHandOver().count(manager.employee())).isZero();
        assertThat(company.activityReading()
                        .card(head, plan.id())
                        .row()
                        .people()
                        .assignee())
                .isEqualTo(head.employee());
    }

    @Test
    void whoever_gets_a_client_is_told_unless_they_took_it() {
        company.clientManagers().assign(head, client.id(), now().version(), head.employee(), true);
        assertThat(toldTo(head.employee())).isEmpty();
        company.clientManagers().assign(head, client.id(), now().version(), manager.employee(), true);
        assertThat(toldTo(manager.employee())).containsExactly(Notice.Kind.CLIENT_ASSIGNED);
    }

    private Activity correct(
            Actor.User actor,
            Activity entry,
            @org.jspecify.annotations.Nullable String result,
            @org.jspecify.annotations.Nullable StatusStep step) {
        return company.workRecording()
                .correct(
                        actor,
                        client.id(),
                        entry.id(),
                        entry.version(),
                        before ->
                                new CorrectedEntry(before.facts(), before.held().at(), result, step, null));
    }
}
