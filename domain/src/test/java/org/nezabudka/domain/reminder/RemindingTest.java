package org.nezabudka.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.reminder.ReminderEvent.ReminderSigned;
import org.nezabudka.domain.reminder.ReminderEvent.SupervisorIsToHear;
import org.nezabudka.domain.reminder.ReminderStatus.Active;
import org.nezabudka.domain.shared.InvalidText;
import org.nezabudka.domain.shared.Subject;

class RemindingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final EmployeeId ORLOV = new EmployeeId(UUID.randomUUID());
    private static final EmployeeId GUSEV = new EmployeeId(UUID.randomUUID());

    /** A quarter of an hour before, then every ten minutes; the supervisor hears after the third sign. */
    private static final ReminderScenario CALL = scenario(15, 10, 3);

    private static ReminderScenario scenario(int before, int every, int supervisorAfter) {
        return new ReminderScenario(
                new EntryCode("call"),
                "Звонок",
                "Call",
                Duration.ofMinutes(before),
                Duration.ofMinutes(every),
                supervisorAfter,
                new ReminderText("{what} · {client}"),
                1);
    }

    private static Instant at(int minutesFromNoon) {
        return NOON.plus(Duration.ofMinutes(minutesFromNoon));
    }

    private static Reminder.Plan callAt(Instant due) {
        return new Reminder.Plan(CALL.code(), ORLOV, null, due, Map.of("what", "Позвонить"));
    }

    private static Reminder planned(Instant due, Instant now) {
        return Reminder.plan(
                        new ReminderId(UUID.randomUUID()),
                        new Subject(Subject.Kind.ACTIVITY, UUID.randomUUID()),
                        callAt(due),
                        CALL,
                        now)
                .state();
    }

    private static Instant nextSign(Reminder reminder) {
        return ((Active) reminder.status()).nextSign();
    }

    private static boolean raised(Reminder reminder) {
        return ((Active) reminder.status()).raised();
    }

    @Test
    void it_shows_before_the_time_at_the_time_and_then_again_and_again() {
        var reminder = planned(at(60), at(0));
        assertThat(nextSign(reminder)).isEqualTo(at(45));
        reminder = reminder.sign(CALL, at(45)).state();
        assertThat(nextSign(reminder)).isEqualTo(at(60));
        reminder = reminder.sign(CALL, at(60)).state();
        assertThat(nextSign(reminder)).isEqualTo(at(70));
        reminder = reminder.sign(CALL, at(70)).state();
        assertThat(nextSign(reminder)).isEqualTo(at(80));
        assertThat(reminder.signs()).isEqualTo(3);
        assertThat(reminder.due()).isEqualTo(at(60));
    }

    @Test
    void what_is_planned_too_late_for_the_early_sign_shows_at_the_time() {
        assertThat(nextSign(planned(at(10), at(0)))).isEqualTo(at(10));
        assertThat(nextSign(planned(at(-10), at(0)))).isEqualTo(at(0));
    }

    @Test
    void nothing_happens_before_its_time() {
        var reminder = planned(at(60), at(0));
        assertThat(reminder.sign(CALL, at(44)).isEmpty()).isTrue();
    }

    @Test
    void however_many_signs_were_missed_it_shows_once() {
        var reminder = planned(at(60), at(0));
        var aWeekLater = at(60 + 7 * 24 * 60);
        var change = reminder.sign(CALL, aWeekLater);
        assertThat(change.events()).containsExactly(new ReminderSigned(reminder.id(), 1));
        assertThat(nextSign(change.state())).isEqualTo(aWeekLater.plus(Duration.ofMinutes(10)));
        assertThat(change.state().sign(CALL, aWeekLater).isEmpty()).isTrue();
    }

    @Test
    void the_supervisor_hears_once_after_the_set_number_of_signs() {
        var reminder = planned(at(60), at(0));
        reminder = reminder.sign(CALL, at(45)).state();
        reminder = reminder.sign(CALL, at(60)).state();
        var third = reminder.sign(CALL, at(70));
        assertThat(third.events()).contains(new SupervisorIsToHear(reminder.id(), 3));
        var fourth = third.state().sign(CALL, at(80));
        assertThat(fourth.events()).containsExactly(new ReminderSigned(reminder.id(), 4));
    }

    @Test
    void a_scenario_may_leave_the_supervisor_in_peace() {
        var quiet = scenario(0, 1, 0);
        var reminder = planned(at(0), at(-5));
        for (int minute = 0; minute < 50; minute++) {
            var change = reminder.sign(quiet, at(minute));
            assertThat(change.events()).hasSize(1);
            reminder = change.state();
        }
    }

    @Test
    void putting_aside_moves_the_next_sign_and_never_the_date() {
        var shown = planned(at(60), at(0)).sign(CALL, at(60)).state();
        assertThat(raised(shown)).isTrue();
        var aside = shown.snooze(at(90), at(61)).state();
        assertThat(raised(aside)).isFalse();
        assertThat(nextSign(aside)).isEqualTo(at(90));
        assertThat(aside.due()).isEqualTo(at(60));
        assertThat(aside.sign(CALL, at(89)).isEmpty()).isTrue();
        assertThat(raised(aside.sign(CALL, at(90)).state())).isTrue();
    }

    @Test
    void it_is_put_aside_until_a_moment_to_come() {
        var reminder = planned(at(60), at(0));
        assertThatThrownBy(() -> reminder.snooze(at(10), at(10))).isInstanceOf(SnoozeOutOfRange.class);
        assertThatThrownBy(() -> reminder.snooze(at(10).plus(Duration.ofDays(400)), at(10)))
                .isInstanceOf(SnoozeOutOfRange.class);
    }

    @Test
    void what_is_over_neither_shows_nor_is_acted_on_again() {
        var done = planned(at(60), at(0)).complete(at(61), ORLOV, "Дозвонился").state();
        assertThat(done.sign(CALL, at(100)).isEmpty()).isTrue();
        assertThatThrownBy(() -> done.complete(at(62), ORLOV, null)).isInstanceOf(ReminderIsOver.class);
        assertThatThrownBy(() -> done.cancel(at(62), ORLOV, "нет")).isInstanceOf(ReminderIsOver.class);
        assertThatThrownBy(() -> done.snooze(at(70), at(62))).isInstanceOf(ReminderIsOver.class);
    }

    @Test
    void another_date_begins_the_scenario_anew() {
        var shown = planned(at(60), at(0)).sign(CALL, at(60)).state();
        var moved = shown.replan(callAt(at(240)), CALL, at(61)).state();
        assertThat(moved.signs()).isZero();
        assertThat(raised(moved)).isFalse();
        assertThat(nextSign(moved)).isEqualTo(at(225));
    }

    @Test
    void another_person_or_text_goes_on_where_it_was() {
        var shown = planned(at(60), at(0)).sign(CALL, at(60)).state();
        var plan = new Reminder.Plan(CALL.code(), GUSEV, null, at(60), Map.of("what", "Написать"));
        var given = shown.replan(plan, CALL, at(61));
        assertThat(given.state().whom()).isEqualTo(GUSEV);
        assertThat(given.state().signs()).isOne();
        assertThat(given.state().status()).isEqualTo(shown.status());
        assertThat(given.state().replan(plan, CALL, at(62)).isEmpty()).isTrue();
    }

    @Test
    void planning_what_had_ended_wakes_it_up() {
        var done = planned(at(60), at(0)).complete(at(61), ORLOV, null).state();
        var again = done.replan(callAt(at(120)), CALL, at(62)).state();
        assertThat(again.isActive()).isTrue();
        assertThat(nextSign(again)).isEqualTo(at(105));
    }

    @Test
    void scenarios_keep_within_reason() {
        assertThatThrownBy(() -> scenario(-1, 10, 0)).isInstanceOf(InvalidText.class);
        assertThatThrownBy(() -> scenario(0, 0, 0)).isInstanceOf(InvalidText.class);
        assertThatThrownBy(() -> scenario(0, 24 * 60 + 1, 0)).isInstanceOf(InvalidText.class);
        assertThatThrownBy(() -> scenario(0, 1, 101)).isInstanceOf(InvalidText.class);
        assertThat(ReminderScenario.shipped())
                .extracting(ReminderScenario::code)
                .contains(ReminderScenario.USUAL, ReminderScenario.OWN);
    }
}
