package org.nezabudka.domain.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.inquiry.CallbackRule.OnDuty;
import org.nezabudka.domain.inquiry.InquiryEvent.EverybodyAsked;
import org.nezabudka.domain.inquiry.InquiryEvent.HeadNeeded;
import org.nezabudka.domain.inquiry.InquiryEvent.InquiryClosed;
import org.nezabudka.domain.inquiry.InquiryEvent.OwnerChanged;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.InvalidText;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.worktime.Absence;
import org.nezabudka.domain.worktime.AbsenceId;
import org.nezabudka.domain.worktime.EmployeeHours;
import org.nezabudka.domain.worktime.WorkingCalendar;

class PassingInquiriesOnTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.usual(ZoneId.of("UTC"));
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final CallbackRule RULE = CallbackRule.usual();
    private static final EmployeeId ANNA = new EmployeeId(new UUID(0, 1));
    private static final EmployeeId BORIS = new EmployeeId(new UUID(0, 2));
    private static final EmployeeId VERA = new EmployeeId(new UUID(0, 3));
    private static final List<OnDuty> STAFF = List.of(onDuty(ANNA), onDuty(BORIS), onDuty(VERA));

    private static OnDuty onDuty(EmployeeId employee) {
        return new OnDuty(EmployeeHours.usual(employee), Instant.MIN);
    }

    private static OnDuty onDuty(EmployeeId employee, Instant lastGiven) {
        return new OnDuty(EmployeeHours.usual(employee), lastGiven);
    }

    private static EmployeeHours absent(EmployeeId employee) {
        return new EmployeeHours(
                employee,
                null,
                List.of(new Absence(
                        new AbsenceId(UUID.randomUUID()),
                        employee,
                        Absence.Kind.VACATION,
                        NOON.minus(Duration.ofDays(1)),
                        NOON.plus(Duration.ofDays(7)),
                        null,
                        null)),
                0);
    }

    private static Instant minutesLater(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    private static Inquiry received(@Nullable EmployeeId owner) {
        var contact = new Contact(null, new PhoneNumber("+79161110001"), null, null);
        var received = new Inquiry.Received(Source.MISSED_CALL, contact, null, NOON, new CallId(new UUID(1, 1)));
        return Inquiry.receive(
                        new InquiryId(new UUID(2, 2)),
                        received,
                        new Turn(owner, Holding.Why.ON_DUTY, minutesLater(10)),
                        NOON)
                .state();
    }

    private static Inquiry passedOn(Inquiry inquiry, List<OnDuty> staff, Instant now) {
        return inquiry.passOn(RULE.following(inquiry, now, staff, CALENDAR), RULE, now)
                .state();
    }

    @Test
    void the_manager_of_the_client_is_asked_first() {
        var turn = RULE.first(NOON, NOON, List.of(VERA), Map.of(VERA, EmployeeHours.usual(VERA)), STAFF, CALENDAR);
        assertThat(turn).isEqualTo(new Turn(VERA, Holding.Why.CLIENT_MANAGER, minutesLater(10)));
    }

    @Test
    void instead_of_an_absent_manager_the_next_on_duty_is_asked() {
        var turn = RULE.first(NOON, NOON, List.of(VERA), Map.of(VERA, absent(VERA)), STAFF, CALENDAR);
        assertThat(turn).isEqualTo(new Turn(ANNA, Holding.Why.ON_DUTY, minutesLater(10)));
    }

    @Test
    void those_on_duty_take_turns() {
        var staff = List.of(
                onDuty(ANNA, minutesLater(-1)), onDuty(BORIS, minutesLater(-9)), onDuty(VERA, minutesLater(-5)));
        assertThat(RULE.next(staff, java.util.Set.of(), CALENDAR, NOON)).contains(BORIS);
    }

    @Test
    void only_those_of_the_order_are_asked_and_in_its_order() {
        var rule = new CallbackRule(10, 3, List.of(VERA, BORIS), 0);
        assertThat(rule.next(STAFF, java.util.Set.of(), CALENDAR, NOON)).contains(VERA);
        assertThat(rule.next(STAFF, java.util.Set.of(VERA), CALENDAR, NOON)).contains(BORIS);
        assertThat(rule.next(STAFF, java.util.Set.of(VERA, BORIS), CALENDAR, NOON))
                .isEmpty();
    }

    @Test
    void what_comes_at_night_counts_from_the_opening() {
        var night = Instant.parse("2026-03-02T23:00:00Z");
        var turn = RULE.first(night, night, List.of(), Map.of(), STAFF, CALENDAR);
        assertThat(turn.owner()).isEqualTo(ANNA);
        assertThat(turn.deadline()).isEqualTo(Instant.parse("2026-03-03T09:10:00Z"));
    }

    @Test
    void the_time_counts_from_when_it_came_however_late_we_hear_of_it() {
        var turn = RULE.first(NOON, minutesLater(25), List.of(), Map.of(), STAFF, CALENDAR);
        assertThat(turn.deadline()).isEqualTo(minutesLater(10));
    }

    @Test
    void at_the_deadline_it_passes_to_the_next_who_was_not_asked_yet() {
        var after = passedOn(received(ANNA), STAFF, minutesLater(10));
        assertThat(after.owner()).contains(BORIS);
        assertThat(after.deadline()).isEqualTo(minutesLater(20));
        assertThat(after.missedDeadlines()).isOne();
        assertThat(after.chain()).extracting(Holding::owner).containsExactly(ANNA, BORIS);
        assertThat(after.chain().getFirst().until()).isEqualTo(minutesLater(10));
        assertThat(after.chain().getLast().why()).isEqualTo(Holding.Why.PASSED_ON);
        assertThat(after.firstDeadline()).isEqualTo(minutesLater(10));
    }

    @Test
    void a_deadline_is_acted_upon_once() {
        var after = passedOn(received(ANNA), STAFF, minutesLater(10));
        assertThatThrownBy(() -> passedOn(after, STAFF, minutesLater(10))).isInstanceOf(InquiryNotOverdue.class);
    }

    @Test
    void before_the_deadline_nothing_is_passed_on() {
        assertThatThrownBy(() -> passedOn(received(ANNA), STAFF, minutesLater(9)))
                .isInstanceOf(InquiryNotOverdue.class);
    }

    @Test
    void after_a_downtime_of_days_the_next_has_the_whole_time() {
        var days = NOON.plus(Duration.ofDays(3));
        var after = passedOn(received(ANNA), STAFF, days);
        assertThat(after.chain()).hasSize(2);
        assertThat(after.deadline()).isEqualTo(days.plus(Duration.ofMinutes(10)));
    }

    @Test
    void after_the_third_the_head_is_told_once() {
        var staff = List.of(onDuty(ANNA), onDuty(BORIS), onDuty(VERA), onDuty(new EmployeeId(new UUID(0, 4))));
        var inquiry = received(ANNA);
        for (int owner = 1; owner <= 2; owner++) inquiry = passedOn(inquiry, staff, minutesLater(10 * owner));
        assertThat(inquiry.headToldAt()).isNull();
        var turn = RULE.following(inquiry, minutesLater(30), staff, CALENDAR);
        var third = inquiry.passOn(turn, RULE, minutesLater(30));
        assertThat(third.events()).contains(new HeadNeeded(inquiry.id(), 3, false));
        assertThat(third.state().headToldAt()).isEqualTo(minutesLater(30));
        assertThat(third.state().chain()).hasSize(4);
    }

    @Test
    void when_nobody_is_left_it_stays_and_the_head_is_told() {
        var alone = List.of(onDuty(ANNA));
        var inquiry = received(ANNA);
        var change = inquiry.passOn(RULE.following(inquiry, minutesLater(10), alone, CALENDAR), RULE, minutesLater(10));
        assertThat(change.events())
                .containsExactly(new EverybodyAsked(inquiry.id(), 1), new HeadNeeded(inquiry.id(), 1, true));
        assertThat(change.state().owner()).contains(ANNA);
        assertThat(change.state().nobodyLeft()).isTrue();
        assertThatThrownBy(() -> passedOn(change.state(), STAFF, minutesLater(30)))
                .isInstanceOf(InquiryNotOverdue.class);
    }

    @Test
    void whoever_takes_it_has_the_whole_time() {
        var stuck = passedOn(received(ANNA), List.of(onDuty(ANNA)), minutesLater(10));
        var taken = stuck.takenBy(VERA, minutesLater(25), minutesLater(15));
        assertThat(taken.events()).containsExactly(new OwnerChanged(stuck.id(), ANNA, VERA, Holding.Why.TAKEN));
        assertThat(taken.state().deadline()).isEqualTo(minutesLater(25));
        assertThat(taken.state().nobodyLeft()).isFalse();
    }

    @Test
    void without_anybody_on_duty_it_is_everybodys_until_the_rule_finds_somebody() {
        var nobodys = received(null);
        assertThat(nobodys.owner()).isEmpty();
        var after = passedOn(nobodys, STAFF, minutesLater(10));
        assertThat(after.owner()).contains(ANNA);
        assertThat(after.chain().getFirst().why()).isEqualTo(Holding.Why.ON_DUTY);
    }

    @Test
    void a_conversation_closes_it() {
        var call = new CallId(new UUID(1, 9));
        var change = received(ANNA).answered(Evidence.of(call), BORIS, minutesLater(4), CALENDAR);
        assertThat(change.state().isOpen()).isFalse();
        assertThat(change.events())
                .containsExactly(new InquiryClosed(
                        change.state().id(),
                        new InquiryState.Answered(minutesLater(4), BORIS, Duration.ofMinutes(4), Evidence.of(call))));
        assertThat(change.state().chain().getLast().until()).isEqualTo(minutesLater(4));
    }

    @Test
    void our_attempts_do_not_close_it() {
        var call = new CallId(new UUID(1, 9));
        var tried = received(ANNA).triedBy(call).state();
        assertThat(tried.isOpen()).isTrue();
        assertThat(tried.attempts()).containsExactly(call);
        assertThat(tried.triedBy(call).isEmpty()).isTrue();
    }

    @Test
    void a_further_missed_call_joins_it_and_moves_no_deadline() {
        var call = new CallId(new UUID(1, 9));
        var joined = received(ANNA).joinedBy(call).state();
        assertThat(joined.missedCalls()).hasSize(2);
        assertThat(joined.deadline()).isEqualTo(minutesLater(10));
        assertThat(joined.joinedBy(call).isEmpty()).isTrue();
    }

    @Test
    void without_an_answer_it_is_closed_only_with_a_reason() {
        var inquiry = received(ANNA);
        assertThatThrownBy(() -> inquiry.resolve(" ", ANNA, NOON, CALENDAR)).isInstanceOf(InvalidText.class);
        assertThat(inquiry.resolve("Ошиблись номером", ANNA, NOON, CALENDAR)
                        .state()
                        .isOpen())
                .isFalse();
    }

    @Test
    void what_is_closed_stays_closed() {
        var closed =
                received(ANNA).resolve("Ошиблись номером", ANNA, NOON, CALENDAR).state();
        assertThatThrownBy(() -> closed.takenBy(BORIS, NOON, NOON)).isInstanceOf(InquiryIsClosed.class);
        assertThatThrownBy(() -> passedOn(closed, STAFF, minutesLater(10))).isInstanceOf(InquiryIsClosed.class);
        assertThatThrownBy(() -> closed.resolve("Ещё раз", ANNA, NOON, CALENDAR))
                .isInstanceOf(InquiryIsClosed.class);
        assertThatThrownBy(() -> closed.handOver(BORIS, ANNA, NOON, NOON)).isInstanceOf(InquiryIsClosed.class);
    }

    @Test
    void whose_owner_has_left_belongs_to_everybody_and_is_still_passed_on() {
        var released = received(ANNA).released(minutesLater(5)).state();
        assertThat(released.owner()).isEmpty();
        assertThat(passedOn(released, STAFF, minutesLater(10)).owner()).contains(BORIS);
    }

    @Test
    void a_rule_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> new CallbackRule(0, 3, List.of(), 0)).isInstanceOf(InvalidCallbackRule.class);
        assertThatThrownBy(() -> new CallbackRule(10, 0, List.of(), 0)).isInstanceOf(InvalidCallbackRule.class);
        assertThatThrownBy(() -> new CallbackRule(10, 3, List.of(ANNA, ANNA), 0))
                .isInstanceOf(InvalidCallbackRule.class);
    }
}
