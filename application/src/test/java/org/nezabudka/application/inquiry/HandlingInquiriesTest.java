package org.nezabudka.application.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.nezabudka.domain.call.CallBuilder.aCall;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.Scene;
import org.nezabudka.application.call.CallRecording;
import org.nezabudka.application.inquiry.InquiryIntake.ByHand;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.organization.Heirs;
import org.nezabudka.application.organization.Inheritance;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.telephone.PlacedCalls;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.MissingRight;
import org.nezabudka.domain.access.OutOfScope;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallBuilder;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.NumberingPlan;
import org.nezabudka.domain.client.Registration.Origin;
import org.nezabudka.domain.inquiry.AlreadyTheOwner;
import org.nezabudka.domain.inquiry.Evidence;
import org.nezabudka.domain.inquiry.Holding;
import org.nezabudka.domain.inquiry.Inquiry;
import org.nezabudka.domain.inquiry.InquiryChangedMeanwhile;
import org.nezabudka.domain.inquiry.InquiryIsClosed;
import org.nezabudka.domain.inquiry.InquiryState;
import org.nezabudka.domain.inquiry.InvalidInquiry;
import org.nezabudka.domain.inquiry.NotForInquiries;
import org.nezabudka.domain.inquiry.Source;
import org.nezabudka.domain.inquiry.UnknownInquiry;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.EmailAddress;
import org.nezabudka.domain.shared.InvalidText;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.worktime.Absence;

class HandlingInquiriesTest {

    private static final String CALLER = "+79161110001";

    private final InMemoryCompany company = InMemoryCompany.start();
    private final Scene scene = new Scene(company);
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

    private Instant now() {
        return company.clock().instant();
    }

    private void pass(int minutes) {
        company.clock().advance(Duration.ofMinutes(minutes));
    }

    private CallBuilder callNow(String id) {
        return aCall().named(id).from(CALLER).begun(now());
    }

    private Call missedNow(String id) {
        return callNow(id).ringingAt("101").ended(CallOutcome.NO_ANSWER, 20).build();
    }

    private Inquiry only() {
        var all = company.inquiries().all().toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private EmployeeId owner() {
        return only().owner().orElseThrow();
    }

    private void deadlines(int most) {
        company.callbackRuleWork().runDue(most);
    }

    @Test
    void a_missed_call_becomes_an_inquiry_of_a_new_client_with_an_owner_and_a_deadline() {
        var anna = manager("Белова Анна", "101");
        var call = missedNow("1.1");
        recording.record(call);
        var inquiry = only();
        assertThat(inquiry.source()).isEqualTo(Source.MISSED_CALL);
        assertThat(inquiry.owner()).contains(anna.employee());
        assertThat(inquiry.receivedAt()).isEqualTo(call.startedAt());
        assertThat(inquiry.deadline()).isEqualTo(call.startedAt().plus(Duration.ofMinutes(10)));
        assertThat(inquiry.contact().phone()).isEqualTo(new PhoneNumber(CALLER));
        var client = company.clients().get(inquiry.contact().client());
        assertThat(client.status().value()).isEqualTo("new");
        assertThat(company.heardNotices().of(Notice.Kind.INQUIRY_ASSIGNED)).containsExactly(anna.employee());
    }

    @Test
    void hearing_of_a_call_again_changes_nothing() {
        manager("Белова Анна", "101");
        var call = missedNow("1.1");
        recording.record(call);
        var before = only();
        recording.record(call);
        company.inquiryIntake().missed(company.calls().find(call.key()).orElseThrow());
        assertThat(only()).isEqualTo(before);
    }

    @Test
    void a_further_missed_call_joins_the_open_inquiry() {
        manager("Белова Анна", "101");
        recording.record(missedNow("1.1"));
        pass(3);
        recording.record(missedNow("1.2"));
        assertThat(only().missedCalls()).hasSize(2);
    }

    @Test
    void a_call_without_number_needs_an_owner_too() {
        var anna = manager("Белова Анна", "101");
        recording.record(aCall().fromAHiddenNumber()
                .begun(now())
                .ringingAt("101")
                .ended(CallOutcome.CANCELLED, 9)
                .build());
        assertThat(owner()).isEqualTo(anna.employee());
        assertThat(only().contact().client()).isNull();
    }

    @Test
    void old_history_makes_no_inquiries() {
        manager("Белова Анна", "101");
        var call = missedNow("1.1");
        company.clock().advance(Duration.ofDays(8));
        recording.record(call);
        assertThat(company.inquiries().all()).isEmpty();
    }

    @Test
    void a_missed_call_of_somebody_we_talked_to_since_needs_no_answer() {
        manager("Белова Анна", "101");
        var missed = missedNow("1.1");
        pass(1);
        recording.record(callNow("1.2").ringingAt("101").answeredBy("101", 5).build());
        recording.record(missed);
        assertThat(company.inquiries().all()).isEmpty();
    }

    @Test
    void the_manager_of_the_client_is_asked_first() {
        manager("Белова Анна", "101");
        var boris = manager("Лавров Борис", "102");
        company.clientRegistration()
                .register(boris, aPerson("Иванова Юлия").phone(CALLER).build(), null);
        recording.record(missedNow("1.1"));
        assertThat(owner()).isEqualTo(boris.employee());
        assertThat(only().chain().getFirst().why()).isEqualTo(Holding.Why.CLIENT_MANAGER);
    }

    @Test
    void an_absent_manager_is_not_asked() {
        var anna = manager("Белова Анна", "101");
        var boris = manager("Лавров Борис", "102");
        company.clientRegistration()
                .register(boris, aPerson("Иванова Юлия").phone(CALLER).build(), null);
        company.workingTime()
                .addAbsence(boris, boris.employee(), Absence.Kind.SICK, now(), now().plusSeconds(7200), null);
        recording.record(missedNow("1.1"));
        assertThat(owner()).isEqualTo(anna.employee());
    }

    @Test
    void calling_back_closes_it() {
        var anna = manager("Белова Анна", "101");
        recording.record(missedNow("1.1"));
        pass(4);
        var call = aCall().named("1.2").begun(now()).ringingAt("101").placedBy("101", CALLER);
        recording.record(call.build());
        assertThat(only().isOpen()).isTrue();
        var talking = recording.record(call.answeredBy("101", 8).build());
        assertThat(only().state())
                .isEqualTo(new InquiryState.Answered(
                        now().plusSeconds(8), anna.employee(), Duration.ofSeconds(248), Evidence.of(talking.id())));
    }

    @Test
    void so_does_a_further_call_that_somebody_answers() {
        var anna = manager("Белова Анна", "101");
        recording.record(missedNow("1.1"));
        pass(2);
        recording.record(callNow("1.2").ringingAt("101").answeredBy("101", 5).build());
        assertThat(only().state())
                .isInstanceOfSatisfying(
                        InquiryState.Answered.class,
                        answered -> assertThat(answered.by()).isEqualTo(anna.employee()));
    }

    @Test
    void an_attempt_that_the_client_does_not_answer_closes_nothing() {
        manager("Белова Анна", "101");
        recording.record(missedNow("1.1"));
        pass(2);
        recording.record(aCall().named("1.2")
                .begun(now())
                .placedBy("101", CALLER)
                .ended(CallOutcome.NO_ANSWER, 30)
                .build());
        assertThat(only().isOpen()).isTrue();
        assertThat(only().attempts()).hasSize(1);
    }

    @Test
    void a_conversation_with_somebody_else_closes_nothing() {
        manager("Белова Анна", "101");
        recording.record(missedNow("1.1"));
        recording.record(aCall().named("1.2")
                .from("+79162220002")
                .begun(now())
                .ringingAt("101")
                .answeredBy("101", 5)
                .build());
        assertThat(company.inquiries().all().filter(Inquiry::isOpen)).hasSize(1);
    }

    @Test
    void at_the_deadline_it_passes_on_once_and_both_are_told() {
        var anna = manager("Белова Анна", "101");
        var boris = manager("Лавров Борис", "102");
        recording.record(missedNow("1.1"));
        var first = owner();
        var second = first.equals(anna.employee()) ? boris.employee() : anna.employee();
        pass(9);
        deadlines(10);
        assertThat(owner()).isEqualTo(first);
        pass(1);
        deadlines(10);
        deadlines(10);
        assertThat(owner()).isEqualTo(second);
        assertThat(only().missedDeadlines()).isOne();
        assertThat(company.heardNotices().of(Notice.Kind.INQUIRY_PASSED_ON)).containsExactly(first);
        assertThat(company.heardNotices().of(Notice.Kind.INQUIRY_ASSIGNED)).containsExactly(first, second);
    }

    @Test
    void after_the_third_the_head_of_the_department_is_told() {
        var sales = company.aDepartment("Продажи");
        var head = company.headOf(sales.id());
        company.workingTime()
                .addAbsence(head, head.employee(), Absence.Kind.OTHER, now(), now().plusSeconds(9000), null);
        for (int i = 1; i <= 4; i++)
            company.employ(
                    anEmployee("Менеджер " + i).in(sales.id()).extension("10" + i),
                    "Менеджер",
                    Actors.rightsOfAManager());
        recording.record(missedNow("1.1"));
        for (int i = 1; i <= 2; i++) {
            pass(10);
            deadlines(10);
        }
        assertThat(company.heardNotices().of(Notice.Kind.INQUIRY_ESCALATED)).isEmpty();
        pass(10);
        deadlines(10);
        assertThat(company.heardNotices().of(Notice.Kind.INQUIRY_ESCALATED)).containsExactly(head.employee());
        pass(10);
        deadlines(10);
        pass(10);
        deadlines(10);
        assertThat(company.heardNotices().of(Notice.Kind.INQUIRY_ESCALATED)).containsExactly(head.employee());
        assertThat(only().tried()).hasSize(4);
        assertThat(only().nobodyLeft()).isTrue();
    }

    @Test
    void with_nobody_on_duty_it_is_everybodys_and_those_who_may_hand_over_are_told() {
        var administrator = company.anAdministrator();
        company.workingTime()
                .addAbsence(
                        administrator,
                        administrator.employee(),
                        Absence.Kind.VACATION,
                        now(),
                        now().plusSeconds(9000),
                        null);
        recording.record(missedNow("1.1"));
        assertThat(only().owner()).isEmpty();
        pass(10);
        deadlines(10);
        assertThat(company.heardNotices().of(Notice.Kind.INQUIRY_ESCALATED)).containsExactly(administrator.employee());
    }

    @Test
    void many_deadlines_are_worked_off_piece_by_piece() {
        manager("Белова Анна", "101");
        manager("Лавров Борис", "102");
        for (int i = 0; i < 5; i++)
            recording.record(aCall().named("1." + i)
                    .from("+7916111000" + i)
                    .begun(now())
                    .ended(CallOutcome.ABANDONED, 20)
                    .build());
        pass(10);
        assertThat(company.callbackRuleWork().runDue(3)).isEqualTo(3);
        assertThat(company.callbackRuleWork().runDue(3)).isEqualTo(2);
        assertThat(company.callbackRuleWork().runDue(3)).isZero();
    }

    @Test
    void what_came_by_any_other_way_is_written_down_by_hand() {
        var anna = manager("Белова Анна", "101");
        var inquiry = company.inquiryIntake().byHand(anna, byHand(Source.FORM, "+79162220002", null, "Юлия"));
        var client = company.clients().get(inquiry.contact().client());
        assertThat(client.displayName()).isEqualTo("Юлия");
        assertThat(client.registration().origin()).isEqualTo(Origin.MANUAL);
        assertThat(client.registration().by()).isEqualTo(anna.employee());
        assertThat(client.presentManagers()).isEmpty();
        assertThat(inquiry.owner()).contains(anna.employee());
    }

    @Test
    void a_known_client_is_found_by_number_and_by_address() {
        var anna = manager("Белова Анна", "101");
        var known = scene.client(aPerson("Иванова Юлия").phone(CALLER).email("julia@example.org"));
        for (var given : List.of(
                byHand(Source.FORM, CALLER, null, "Юля"),
                byHand(Source.EMAIL, null, "julia@example.org", null),
                byHand(Source.EMAIL, "+79162220002", "julia@example.org", null)))
            assertThat(company.inquiryIntake().byHand(anna, given).contact().client())
                    .isEqualTo(known.id());
        assertThat(company.clients().all()).hasSize(1);
    }

    private static ByHand byHand(Source source, String phone, String email, String name) {
        return new ByHand(
                source,
                null,
                phone == null ? null : new PhoneNumber(phone),
                email == null ? null : new EmailAddress(email),
                name,
                "Кухня",
                null,
                null);
    }

    @Test
    void what_nobody_could_answer_is_refused() {
        var anna = manager("Белова Анна", "101");
        var intake = company.inquiryIntake();
        assertThatThrownBy(() -> intake.byHand(anna, byHand(Source.FORM, null, null, "Юлия")))
                .isInstanceOf(InvalidInquiry.class);
        assertThatThrownBy(() -> intake.byHand(anna, byHand(Source.MISSED_CALL, CALLER, null, null)))
                .isInstanceOf(InvalidInquiry.class);
        var tomorrow =
                new ByHand(Source.FORM, null, new PhoneNumber(CALLER), null, null, null, now().plusSeconds(1), null);
        assertThatThrownBy(() -> intake.byHand(anna, tomorrow)).isInstanceOf(InvalidInquiry.class);
        assertThatThrownBy(
                        () -> intake.byHand(company.somebodyWithoutRights(), byHand(Source.FORM, CALLER, null, null)))
                .isInstanceOf(MissingRight.class);
        assertThat(company.inquiries().all()).isEmpty();
        assertThat(company.clients().all()).isEmpty();
    }

    @Test
    void an_operator_may_keep_it_and_only_a_head_may_give_it_to_somebody() {
        var anna = manager("Белова Анна", "101");
        var boris = manager("Лавров Борис", "102");
        var head = company.anAdministrator();
        var intake = company.inquiryIntake();
        var forSelf = given(anna.employee());
        assertThat(intake.byHand(anna, forSelf).chain().getFirst().why()).isEqualTo(Holding.Why.TAKEN);
        assertThatThrownBy(() -> intake.byHand(anna, given(boris.employee()))).isInstanceOf(MissingRight.class);
        assertThat(intake.byHand(head, given(boris.employee())).owner()).contains(boris.employee());
        var guest = company.somebodyWithoutRights();
        assertThatThrownBy(() -> intake.byHand(head, given(guest.employee()))).isInstanceOf(NotForInquiries.class);
    }

    private static ByHand given(EmployeeId owner) {
        return new ByHand(Source.MANUAL, null, new PhoneNumber(CALLER), null, null, null, null, owner);
    }

    @Test
    void the_owner_closes_it_with_a_reason_and_only_with_one() {
        var anna = manager("Белова Анна", "101");
        recording.record(missedNow("1.1"));
        var open = only();
        assertThatThrownBy(() -> company.inquiryAnswering().resolve(anna, open.id(), open.version(), "  "))
                .isInstanceOf(InvalidText.class);
        assertThatThrownBy(() -> company.inquiryAnswering().resolve(anna, open.id(), 7, "Ошиблись"))
                .isInstanceOf(InquiryChangedMeanwhile.class);
        var closed = company.inquiryAnswering().resolve(anna, open.id(), open.version(), "Ошиблись номером");
        assertThat(closed.isOpen()).isFalse();
        assertThatThrownBy(() -> company.inquiryAnswering().resolve(anna, open.id(), closed.version(), "Ещё раз"))
                .isInstanceOf(InquiryIsClosed.class);
    }

    @Test
    void a_foreign_one_is_not_there_and_a_lost_one_can_only_be_looked_at() {
        var anna = manager("Белова Анна", "101");
        recording.record(missedNow("1.1"));
        var boris = manager("Лавров Борис", "102");
        var hers = only();
        assertThatThrownBy(() -> company.inquiryAnswering().resolve(boris, hers.id(), hers.version(), "Мимо"))
                .isInstanceOf(UnknownInquiry.class);
        assertThatThrownBy(() -> company.inquiryReading().card(boris, hers.id()))
                .isInstanceOf(UnknownInquiry.class);
        pass(10);
        deadlines(10);
        var lost = only();
        assertThat(lost.owner()).contains(boris.employee());
        assertThat(company.inquiryReading().card(anna, lost.id()).answer().chain())
                .hasSize(2);
        assertThatThrownBy(() -> company.inquiryAnswering().resolve(anna, lost.id(), lost.version(), "Мимо"))
                .isInstanceOf(OutOfScope.class);
        assertThatThrownBy(() -> company.inquiryHandling().take(anna, lost.id(), lost.version()))
                .isInstanceOf(OutOfScope.class);
    }

    @Test
    void the_manager_of_the_client_takes_it_and_a_head_hands_it_over() {
        var anna = manager("Белова Анна", "101");
        recording.record(missedNow("1.1"));
        var boris = manager("Лавров Борис", "102");
        var administrator = company.anAdministrator();
        var first = only();
        pass(5);
        var taken = company.inquiryHandling().take(administrator, first.id(), first.version());
        assertThat(taken.owner()).contains(administrator.employee());
        assertThat(taken.deadline()).isEqualTo(now().plus(Duration.ofMinutes(10)));
        assertThat(company.heardNotices().of(Notice.Kind.INQUIRY_PASSED_ON)).containsExactly(anna.employee());
        assertThatThrownBy(() -> company.inquiryHandling().take(administrator, first.id(), taken.version()))
                .isInstanceOf(AlreadyTheOwner.class);
        var handed = company.inquiryHandling().handOver(administrator, first.id(), taken.version(), boris.employee());
        assertThat(handed.owner()).contains(boris.employee());
        assertThat(handed.chain().getLast().by()).isEqualTo(administrator.employee());
        var guest = company.somebodyWithoutRights();
        assertThatThrownBy(() -> company.inquiryHandling()
                        .handOver(administrator, first.id(), handed.version(), guest.employee()))
                .isInstanceOf(NotForInquiries.class);
        assertThatThrownBy(
                        () -> company.inquiryHandling().handOver(boris, first.id(), handed.version(), anna.employee()))
                .isInstanceOf(MissingRight.class);
    }

    @Test
    void what_the_dismissed_leave_unanswered_goes_to_the_successors_by_turns_who_are_told_once() {
        var administrator = company.anAdministrator();
        var anna = manager("Белова Анна", "101");
        var open = IntStream.range(0, 3)
                .mapToObj(i -> company.inquiryIntake().byHand(anna, mine(anna, "+7916222000" + i)))
                .toList();
        var boris = manager("Лавров Борис", "102");
        var vera = manager("Соколова Вера", "103");
        var storekeeper = company.employ(anEmployee("Складской Фёдор"), "Склад", Map.of());
        assertThat(company.staff().estate(administrator, anna.employee())).containsEntry(Inheritance.Kind.INQUIRIES, 3);
        pass(5);
        company.staff()
                .dismiss(
                        administrator,
                        anna.employee(),
                        1,
                        null,
                        new Heirs(
                                Map.of(
                                        Inheritance.Kind.INQUIRIES,
                                        List.of(boris.employee(), storekeeper.employee(), vera.employee())),
                                List.of()));
        assertThat(company.inquiryHandOver().count(anna.employee())).isZero();
        assertThat(company.inquiryHandOver().count(boris.employee())).isEqualTo(2);
        assertThat(company.inquiryHandOver().count(vera.employee())).isOne();
        var first = company.inquiries().get(open.getFirst().id());
        assertThat(first.chain()).extracting(Holding::why).endsWith(Holding.Why.HANDED_OVER);
        assertThat(first.deadline()).isAfter(open.getFirst().deadline());
        assertThat(company.inbox()
                        .page(boris.employee(), false, PageRequest.first(9))
                        .items())
                .extracting(
                        one -> one.notice().kind(), one -> one.notice().facts().get("inquiries"))
                .containsExactly(tuple(Notice.Kind.HANDED_OVER, "2"));
    }

    @Test
    void what_the_dismissed_leave_to_nobody_who_could_answer_returns_to_the_queue_and_somebody_gets_it_in_time() {
        var administrator = company.anAdministrator();
        var anna = manager("Белова Анна", "101");
        company.inquiryIntake().byHand(anna, mine(anna, "+79162220001"));
        var storekeeper = company.employ(anEmployee("Складской Фёдор"), "Склад", Map.of());
        company.staff().dismiss(administrator, anna.employee(), 1, null, Heirs.one(storekeeper.employee()));
        assertThat(only().isOpen()).isTrue();
        assertThat(only().owner()).isEmpty();
        var boris = manager("Лавров Борис", "102");
        assertThat(company.inquiryReading().summary(boris).answer().nobodys()).isOne();
        pass(11);
        deadlines(9);
        assertThat(owner()).isIn(boris.employee(), administrator.employee());
    }

    private static ByHand mine(Actor.User owner, String phone) {
        return new ByHand(Source.FORM, null, new PhoneNumber(phone), null, null, null, null, owner.employee());
    }

    @Test
    void everybody_sees_who_is_there_and_only_the_administrator_changes_the_rule() {
        var anna = manager("Белова Анна", "101");
        company.workingTime()
                .addAbsence(anna, anna.employee(), Absence.Kind.OTHER, now(), now().plusSeconds(600), "Обед");
        var presence = company.inquiryReading().colleagues().answer().getFirst();
        assertThat(presence.present()).isFalse();
        assertThat(presence.awayUntil()).isEqualTo(now().plusSeconds(600));
        assertThatThrownBy(() -> company.callbackRuleKeeping().change(anna, 0, 5, 3, List.of()))
                .isInstanceOf(MissingRight.class);
        var administrator = company.anAdministrator();
        assertThat(company.callbackRuleKeeping()
                        .change(administrator, 0, 5, 2, List.of(anna.employee()))
                        .minutes())
                .isEqualTo(5);
    }
}
