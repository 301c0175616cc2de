package org.nezabudka.domain.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.fulfilment.AJob.*;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GoingToAClientTest {

    @Test
    void a_delivery_is_planned_left_for_and_handed_over_with_a_signed_act() {
        var onWay = delivery().depart(FITTER, NOW).state();
        assertThat(onWay.state()).isEqualTo(JobState.ON_WAY);

        var done = onWay.complete(act(), FITTER, NOW);

        assertThat(done.state().state()).isEqualTo(JobState.DONE);
        assertThat(done.state().progress().signed()).contains(act());
        assertThat(done.events()).containsExactly(new JobEvent.Completed(onWay.id(), act()));
    }

    @Test
    void leaving_twice_changes_nothing() {
        var onWay = delivery().depart(FITTER, NOW).state();
        assertThat(onWay.depart(FITTER, NOW.plusSeconds(60)).isEmpty()).isTrue();
    }

    @Test
    void an_act_without_signature_and_picture_proves_nothing() {
        assertThatThrownBy(() -> new Act(List.of(), null, "Иванова", "Собрано", null, null))
                .isInstanceOf(ActWithoutProof.class);
    }

    @Test
    void the_signature_counts_among_the_files_of_the_act_once() {
        assertThat(act().allFiles()).containsExactly(PICTURE, SIGNATURE);
        assertThat(new Act(List.of(SIGNATURE), SIGNATURE, null, null, null, null).allFiles())
                .containsExactly(SIGNATURE);
    }

    @Test
    void whoever_is_on_the_way_is_not_sent_at_another_time() {
        var onWay = delivery().depart(FITTER, NOW).state();
        assertThatThrownBy(() -> onWay.replan(dispatch(AFTERNOON, true)))
                .isInstanceOf(JobStepNotPossible.class)
                .hasMessageContaining("PLAN while ON_WAY");
    }

    @Test
    void what_came_to_nothing_says_why_and_is_over() {
        var failed = delivery()
                .depart(FITTER, NOW)
                .state()
                .fail(" Никто не открыл ", FITTER, NOW)
                .state();
        assertThat(failed.progress().why()).contains("Никто не открыл");
        assertThatThrownBy(() -> failed.complete(act(), FITTER, NOW)).isInstanceOf(JobStepNotPossible.class);
        assertThatThrownBy(() -> failed.cancel("Передумали", DISPATCHER, NOW)).isInstanceOf(JobStepNotPossible.class);
    }

    @Test
    void an_assembly_needs_no_vehicle_and_gets_none() {
        assertThatThrownBy(() -> planned(toAssemble(), dispatch(MORNING, true), null))
                .isInstanceOf(InvalidFulfilment.class);
    }

    @Test
    void a_delivery_never_becomes_an_assembly() {
        assertThatThrownBy(() -> delivery().change(toAssemble())).isInstanceOf(InvalidFulfilment.class);
    }

    @Test
    void a_visit_is_overdue_when_its_window_has_passed_and_nothing_came_of_it() {
        var after = MORNING.until().plus(Duration.ofMinutes(1));
        assertThat(delivery().isOverdue(MORNING.until())).isFalse();
        assertThat(delivery().isOverdue(after)).isTrue();
        assertThat(delivery().complete(act(), FITTER, after).state().isOverdue(after))
                .isFalse();
    }

    @Test
    void a_day_of_seven_visits_or_eleven_hours_is_too_much_for_a_crew() {
        assertThat(PlanWarning.ofDay(6, 600)).isEmpty();
        assertThat(PlanWarning.ofDay(7, 100)).contains(new PlanWarning.Overload(7, 100));
        assertThat(PlanWarning.ofDay(2, 660)).contains(new PlanWarning.Overload(2, 660));
    }

    @Test
    void a_repair_is_a_visit_for_a_claim() {
        var claim = claim();
        assertThat(planned(toDeliver(), dispatch(MORNING, true), claim.id()).isRepair())
                .isTrue();
        assertThat(Objects.requireNonNull(delivery()).isRepair()).isFalse();
    }
}
