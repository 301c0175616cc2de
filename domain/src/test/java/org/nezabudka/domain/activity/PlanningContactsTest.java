package org.nezabudka.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;

class PlanningContactsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(3));
    private static final EmployeeId MANAGER = new EmployeeId(new UUID(1, 1));
    private static final EmployeeId HEAD = new EmployeeId(new UUID(1, 2));
    private static final ClientId CLIENT = new ClientId(new UUID(2, 1));
    private static final ActivityFacts CALL = ActivityFacts.of(new EntryCode("call"), CLIENT);

    private static Activity planned() {
        return planned(Timing.at(LATER));
    }

    private static Activity planned(Timing timing) {
        return Activity.plan(new ActivityId(new UUID(3, 1)), CALL, People.own(MANAGER), timing, null, NOW)
                .state();
    }

    private static Held held(Instant at) {
        return new Held(at, "Согласен", new EntryCode("new"), new EntryCode("warm"), MANAGER, NOW);
    }

    @Test
    void only_the_future_can_be_planned() {
        assertThat(planned().state()).isEqualTo(ActivityState.PLANNED);
        assertThatThrownBy(() -> planned(Timing.at(NOW.minusSeconds(1)))).isInstanceOf(PlannedInThePast.class);
        assertThatThrownBy(() -> new Timing(LATER, NOW)).isInstanceOf(EndBeforeStart.class);
    }

    @Test
    void everything_but_a_task_is_with_a_client() {
        assertThatThrownBy(() -> ActivityFacts.of(new EntryCode("call"), null)).isInstanceOf(ClientMissing.class);
        assertThat(ActivityFacts.of(ActivityFacts.TASK, null).withWhom()).isEmpty();
    }

    @Test
    void what_is_open_is_overdue_once_its_end_has_passed() {
        var meeting = planned(new Timing(LATER, LATER.plus(Duration.ofHours(1))));
        assertThat(meeting.isOverdue(LATER.plus(Duration.ofMinutes(30)))).isFalse();
        assertThat(meeting.isOverdue(LATER.plus(Duration.ofMinutes(61)))).isTrue();
        assertThat(planned().isOverdue(LATER.plusSeconds(1))).isTrue();
        var done = planned().hold(CALL, held(NOW)).state();
        assertThat(done.isOverdue(LATER.plusSeconds(1))).isFalse();
    }

    @Test
    void every_move_is_kept_with_its_reason() {
        var twice = planned()
                .reschedule(Timing.at(LATER.plus(Duration.ofDays(1))), "Клиент попросил", MANAGER, NOW)
                .state()
                .reschedule(Timing.at(LATER.plus(Duration.ofDays(2))), "Ещё раз", HEAD, NOW)
                .state();
        assertThat(twice.state()).isEqualTo(ActivityState.RESCHEDULED);
        assertThat(twice.isOpen()).isTrue();
        assertThat(twice.moves())
                .containsExactly(
                        new Rescheduling(LATER, LATER.plus(Duration.ofDays(1)), "Клиент попросил", MANAGER, NOW),
                        new Rescheduling(
                                LATER.plus(Duration.ofDays(1)), LATER.plus(Duration.ofDays(2)), "Ещё раз", HEAD, NOW));
    }

    @Test
    void moving_needs_a_reason_and_a_time_to_come() {
        assertThatThrownBy(() -> planned().reschedule(Timing.at(LATER), " ", MANAGER, NOW))
                .isInstanceOf(ReasonNeeded.class);
        assertThatThrownBy(() -> planned().reschedule(Timing.at(NOW.minusSeconds(1)), "Так", MANAGER, NOW))
                .isInstanceOf(PlannedInThePast.class);
        assertThatThrownBy(() -> planned().cancel("", MANAGER, NOW)).isInstanceOf(ReasonNeeded.class);
    }

    @Test
    void what_is_put_off_without_a_date_stays_open_and_is_never_overdue() {
        var off = planned().postpone(null, "Ремонт встал", MANAGER, NOW).state();
        assertThat(off.state()).isEqualTo(ActivityState.POSTPONED);
        assertThat(off.timing()).isNull();
        assertThat(off.isOpen()).isTrue();
        assertThat(off.isOverdue(NOW.plus(Duration.ofDays(400)))).isFalse();
        var again =
                off.reschedule(Timing.at(LATER), "Ремонт идёт", MANAGER, NOW).state();
        assertThat(again.moves().getLast().from()).isNull();
        assertThat(again.timing()).isEqualTo(Timing.at(LATER));
    }

    @Test
    void what_has_ended_stays_ended() {
        var done = planned().hold(CALL, held(NOW)).state();
        var gone = planned().cancel("Отказались", MANAGER, NOW).state();
        for (var ended : new Activity[] {done, gone}) {
            assertThatThrownBy(() -> ended.reschedule(Timing.at(LATER), "Так", MANAGER, NOW))
                    .isInstanceOf(ActivityEnded.class);
            assertThatThrownBy(() -> ended.postpone(null, "Так", MANAGER, NOW)).isInstanceOf(ActivityEnded.class);
            assertThatThrownBy(() -> ended.cancel("Так", MANAGER, NOW)).isInstanceOf(ActivityEnded.class);
            assertThatThrownBy(() -> ended.hold(CALL, held(NOW))).isInstanceOf(ActivityEnded.class);
            assertThatThrownBy(() -> ended.assign(HEAD)).isInstanceOf(ActivityEnded.class);
            assertThatThrownBy(() -> ended.change(CALL.withSubject("Иначе"))).isInstanceOf(ActivityEnded.class);
        }
    }

    @Test
    void nobody_was_in_touch_tomorrow() {
        assertThatThrownBy(() -> held(NOW.plusSeconds(1))).isInstanceOf(ContactInTheFuture.class);
    }

    @Test
    void the_second_signature_is_somebody_elses_and_given_once() {
        var done = planned().hold(CALL, held(NOW)).state();
        assertThatThrownBy(() -> done.check(MANAGER, NOW)).isInstanceOf(CheckingOwnActivity.class);
        assertThatThrownBy(() -> planned().check(HEAD, NOW)).isInstanceOf(ActivityNotHeld.class);
        var checked = done.check(HEAD, NOW).state();
        assertThat(checked.check()).isEqualTo(new Check(HEAD, NOW));
        assertThatThrownBy(() -> checked.check(HEAD, NOW)).isInstanceOf(ActivityAlreadyChecked.class);
        assertThatThrownBy(() -> checked.correct(CALL.withSubject("Иначе"), held(NOW)))
                .isInstanceOf(ActivityAlreadyChecked.class);
    }

    @Test
    void a_held_one_is_corrected_and_an_open_one_is_not() {
        var done = planned().hold(CALL, held(NOW)).state();
        var corrected = done.correct(CALL.withSubject("Иначе"), withResult(held(NOW), "Думает"));
        assertThat(corrected.events()).hasSize(2);
        assertThat(corrected.state().held().result()).isEqualTo("Думает");
        assertThat(done.correct(CALL, held(NOW)).isEmpty()).isTrue();
        assertThatThrownBy(() -> planned().correct(CALL, held(NOW))).isInstanceOf(ActivityNotHeld.class);
    }

    private static Held withResult(Held held, @Nullable String result) {
        return new Held(held.at(), result, held.statusBefore(), held.statusAfter(), held.by(), held.recordedAt());
    }
}
