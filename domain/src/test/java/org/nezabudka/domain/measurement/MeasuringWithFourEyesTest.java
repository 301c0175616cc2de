package org.nezabudka.domain.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.measurement.AMeasurement.*;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nezabudka.domain.activity.Priority;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.measurement.Submission.Verdict;

/** From the task to the verdict, in the words of the people who do it. */
class MeasuringWithFourEyesTest {

    private static final MeasurementId ANOTHER = new MeasurementId(new UUID(4, 2));

    @Test
    void a_new_task_waits_for_a_visit_and_is_never_overdue() {
        var measurement = given();
        assertThat(measurement.state()).isEqualTo(MeasurementState.NEW);
        assertThat(measurement.isOverdue(NOW.plus(Duration.ofDays(400)))).isFalse();
        assertThat(measurement.isPossible(Step.START)).isFalse();
        assertThat(measurement.isPossible(Step.ASK))
                .as("there is nobody to ask yet")
                .isFalse();
    }

    @Test
    void a_planned_visit_is_new_until_the_measurer_saw_it_and_overdue_when_its_window_has_passed() {
        assertThat(planned().state()).isEqualTo(MeasurementState.NEW);
        var scheduled = scheduled();
        assertThat(scheduled.state()).isEqualTo(MeasurementState.SCHEDULED);
        assertThat(scheduled.isOverdue(ELEVEN)).isFalse();
        assertThat(scheduled.isOverdue(ELEVEN.plusSeconds(1))).isTrue();
        assertThat(scheduled.seenBy(ALEKSEEV, TEN).isEmpty()).isTrue();
        assertThatThrownBy(() -> planned().seenBy(PETROVA, NOW)).isInstanceOf(NotTheMeasurer.class);
    }

    @Test
    void a_moved_visit_has_to_be_seen_anew() {
        var moved = scheduled().plan(ALEKSEEV, ELEVEN, ELEVEN.plusSeconds(3600), BOOKING, NOW);
        assertThat(moved.state().state()).isEqualTo(MeasurementState.NEW);
        assertThat(moved.events()).singleElement().isInstanceOf(MeasurementEvent.VisitPlanned.class);
        assertThat(scheduled().plan(ALEKSEEV, TEN, ELEVEN, BOOKING, NOW).isEmpty())
                .isTrue();
        var unplanned = scheduled().unplan(NOW).state();
        assertThat(unplanned.visit()).isNull();
        assertThat(unplanned.isOverdue(ELEVEN.plusSeconds(1))).isFalse();
    }

    @Test
    void no_visit_is_planned_for_yesterday_or_backwards() {
        assertThatThrownBy(() -> given().plan(ALEKSEEV, NOW.minusSeconds(1), ELEVEN, BOOKING, NOW))
                .isInstanceOf(VisitInThePast.class);
        assertThatThrownBy(() -> given().plan(ALEKSEEV, ELEVEN, TEN, BOOKING, NOW))
                .isInstanceOf(Visit.EndsBeforeItStarts.class);
    }

    @Test
    void the_system_fixes_when_the_measurer_began() {
        var started = scheduled().start(ALEKSEEV, TEN.plusSeconds(60)).state();
        assertThat(started.progress().startedAt()).isEqualTo(TEN.plusSeconds(60));
        assertThat(started.state()).isEqualTo(MeasurementState.IN_PROGRESS);
        assertThatThrownBy(() -> scheduled().start(PETROVA, TEN)).isInstanceOf(NotTheMeasurer.class);
        assertThatThrownBy(() -> started.plan(ALEKSEEV, ELEVEN, ELEVEN.plusSeconds(60), BOOKING, TEN))
                .isInstanceOf(StepNotPossible.class);
    }

    @Test
    void a_result_is_handed_in_whole_and_told_at_once_what_it_lacks() {
        assertThatThrownBy(() -> started().submit(ALEKSEEV, RULES, ELEVEN))
                .isInstanceOfSatisfying(
                        SubmissionIncomplete.class,
                        lacking -> assertThat(lacking.facts())
                                .containsEntry("documentsMissing", 2)
                                .containsEntry("items", List.of("Стены на трёх высотах")));
        var missing = complete().remove(ALEKSEEV, PHOTO).state().missing();
        assertThat(missing.documents()).containsExactly(new Result.Missing.Documents(DocumentKind.PHOTO, 0, 1));
        assertThat(missing.items()).isEmpty();
        assertThatThrownBy(() -> complete().submit(PETROVA, RULES, ELEVEN)).isInstanceOf(NotTheMeasurer.class);
    }

    @Test
    void what_was_handed_in_counts_nowhere_until_it_is_accepted() {
        var submitted = submitted();
        assertThat(submitted.state()).isEqualTo(MeasurementState.SUBMITTED);
        assertThat(submitted.countsAsDone()).isFalse();
        assertThat(submitted.isOverdue(ELEVEN.plus(RULES.acceptance()).plusSeconds(1)))
                .isTrue();
        assertThat(accepted().countsAsDone()).isTrue();
        assertThat(accepted().isOverdue(ELEVEN.plus(Duration.ofDays(400)))).isFalse();
    }

    @Test
    void what_was_handed_in_is_frozen() {
        assertThatThrownBy(() -> submitted().write(ALEKSEEV, Findings.NONE)).isInstanceOf(StepNotPossible.class);
        assertThatThrownBy(() -> submitted().remove(ALEKSEEV, PHOTO)).isInstanceOf(StepNotPossible.class);
        var anotherFile = new ResultDocument(OTHER, DocumentKind.OTHER, null);
        assertThatThrownBy(() -> submitted().add(ALEKSEEV, anotherFile)).isInstanceOf(StepNotPossible.class);
        var again = new ResultDocument(PHOTO, DocumentKind.PHOTO, null);
        assertThat(submitted().add(ALEKSEEV, again).isEmpty())
                .as("a photo sent twice by a telephone that lost the answer")
                .isTrue();
    }

    @Test
    void who_measured_never_accepts_nor_sends_back() {
        assertThatThrownBy(() -> submitted().accept(ALEKSEEV, Set.of(PHOTO, SKETCH), ELEVEN))
                .isInstanceOf(AcceptingOwnMeasurement.class);
        assertThatThrownBy(() -> submitted().sendBack(ALEKSEEV, "Нет", null, RULES, ELEVEN))
                .isInstanceOf(AcceptingOwnMeasurement.class);
        var sentBack =
                submitted().sendBack(PETROVA, "Нет фото", null, RULES, ELEVEN).state();
        var byAnother = sentBack.plan(HEAD, ELEVEN.plusSeconds(60), ELEVEN.plusSeconds(3600), BOOKING, ELEVEN)
                .state()
                .submit(HEAD, RULES, ELEVEN)
                .state();
        assertThatThrownBy(() -> byAnother.accept(ALEKSEEV, Set.of(PHOTO, SKETCH), ELEVEN))
                .as("the first version was theirs")
                .isInstanceOf(AcceptingOwnMeasurement.class);
    }

    @Test
    void every_demanded_document_has_to_be_opened_before() {
        assertThatThrownBy(() -> submitted().accept(PETROVA, Set.of(PHOTO, OTHER), ELEVEN))
                .isInstanceOfSatisfying(
                        DocumentsNotViewed.class,
                        left -> assertThat(left.facts())
                                .containsEntry("left", 1)
                                .containsEntry("all", 2));
        var withMore = complete()
                .add(ALEKSEEV, new ResultDocument(OTHER, DocumentKind.OTHER, null))
                .state()
                .submit(ALEKSEEV, RULES, ELEVEN)
                .state();
        assertThat(withMore.accept(PETROVA, Set.of(PHOTO, SKETCH), ELEVEN)
                        .state()
                        .countsAsDone())
                .as("what nobody demands need not be opened")
                .isTrue();
    }

    @Test
    void it_is_sent_back_with_a_reason_and_comes_again_as_another_version() {
        var sentBack = submitted()
                .sendBack(PETROVA, "Нет фото розеток", null, RULES, ELEVEN)
                .state();
        assertThat(sentBack.state()).isEqualTo(MeasurementState.RETURNED);
        assertThat(sentBack.isOverdue(ELEVEN.plus(RULES.resubmission()).plusSeconds(1)))
                .isTrue();
        assertThatThrownBy(() -> submitted().sendBack(PETROVA, "  ", null, RULES, ELEVEN))
                .isInstanceOf(org.nezabudka.domain.shared.InvalidText.class);
        assertThatThrownBy(() -> submitted().sendBack(PETROVA, "Нет", ELEVEN, RULES, ELEVEN))
                .isInstanceOf(AnswerWantedInThePast.class);
        var second = sentBack.add(ALEKSEEV, new ResultDocument(OTHER, DocumentKind.PHOTO, "Розетки"))
                .state()
                .submit(ALEKSEEV, RULES, ELEVEN)
                .state();
        assertThat(second.submissions()).extracting(Submission::number).containsExactly(1, 2);
        assertThat(second.submissions().getFirst().result().documents())
                .as("the first version stays as it was")
                .hasSize(2);
        assertThat(second.submissions().getFirst().verdict()).isInstanceOf(Verdict.Returned.class);
        assertThatThrownBy(() -> second.accept(PETROVA, Set.of(PHOTO, SKETCH), ELEVEN))
                .as("the new photo was not opened")
                .isInstanceOf(DocumentsNotViewed.class);
    }

    @Test
    void a_question_of_the_office_is_answered_by_the_measurer_before_the_verdict() {
        var asked = submitted()
                .ask(PETROVA, question(), ELEVEN.plusSeconds(60), ELEVEN)
                .state();
        assertThat(asked.state()).isEqualTo(MeasurementState.CLARIFICATION);
        assertThat(asked.isOverdue(ELEVEN.plusSeconds(61))).isTrue();
        assertThatThrownBy(() -> asked.accept(PETROVA, Set.of(PHOTO, SKETCH), ELEVEN))
                .isInstanceOf(StepNotPossible.class);
        assertThatThrownBy(() -> asked.answer(PETROVA, 1, "640", List.of(), ELEVEN))
                .isInstanceOf(NotYourQuestion.class);
        assertThatThrownBy(() -> asked.answer(ALEKSEEV, 2, "640", List.of(), ELEVEN))
                .isInstanceOf(NoOpenQuestion.class);
        var answered = asked.answer(ALEKSEEV, 1, "640 мм", List.of(), ELEVEN).state();
        assertThat(answered.state()).isEqualTo(MeasurementState.SUBMITTED);
        assertThatThrownBy(() -> answered.answer(ALEKSEEV, 1, "650", List.of(), ELEVEN))
                .isInstanceOf(NoOpenQuestion.class);
        var secondRound = answered.ask(PETROVA, question(), ELEVEN.plusSeconds(60), ELEVEN)
                .state();
        assertThat(secondRound.clarifications())
                .extracting(Clarification::number)
                .containsExactly(1, 2);
    }

    @Test
    void a_question_of_the_measurer_is_answered_by_the_office() {
        var asked = started().ask(ALEKSEEV, question(), ELEVEN, TEN).state();
        assertThatThrownBy(() -> asked.submit(ALEKSEEV, RULES, TEN)).isInstanceOf(StepNotPossible.class);
        assertThat(asked.write(ALEKSEEV, findings()).state().draft().findings())
                .as("the work goes on")
                .isEqualTo(findings());
        assertThat(asked.answer(HEAD, 1, "По чистовой", List.of(), TEN).state().state())
                .isEqualTo(MeasurementState.IN_PROGRESS);
        assertThat(asked.withdraw(ALEKSEEV, 1, TEN).state().state()).isEqualTo(MeasurementState.IN_PROGRESS);
        assertThatThrownBy(() -> asked.withdraw(PETROVA, 1, TEN)).isInstanceOf(NotYourQuestion.class);
    }

    @Test
    void a_cancelled_measurement_keeps_the_reason_and_leaves_no_question_open() {
        var asked = started().ask(ALEKSEEV, question(), ELEVEN, TEN).state();
        var cancelled = asked.cancel(PETROVA, "Клиент передумал", TEN).state();
        assertThat(cancelled.state()).isEqualTo(MeasurementState.CANCELLED);
        assertThat(cancelled.progress().cancellation())
                .isEqualTo(new Progress.Cancellation(PETROVA, "Клиент передумал"));
        assertThat(cancelled.isOverdue(ELEVEN.plusSeconds(100))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void nothing_more_can_be_done_with_what_is_accepted_or_cancelled(Step step) {
        assertThat(accepted().isPossible(step)).isFalse();
        assertThat(given().cancel(PETROVA, "Нет", NOW).state().isPossible(step)).isFalse();
    }

    @Test
    void only_another_measurement_of_the_same_client_takes_the_place_of_an_accepted_one() {
        var old = accepted();
        var second = Measurement.give(ANOTHER, 8, PETROVA, task("Кухня, заново"), DEMANDS, old, NOW)
                .state();
        assertThat(second.lineage().supersedes()).isEqualTo(old.id());
        assertThat(old.countsAsDone()).as("until the other one is accepted").isTrue();
        var replaced = old.supersededBy(ANOTHER).state();
        assertThat(replaced.countsAsDone()).isFalse();
        assertThatThrownBy(() -> replaced.supersededBy(ANOTHER)).isInstanceOf(NotToBeSuperseded.class);
        assertThatThrownBy(() -> Measurement.give(ANOTHER, 8, PETROVA, task("Ещё"), DEMANDS, replaced, NOW))
                .isInstanceOf(NotToBeSuperseded.class);
        assertThatThrownBy(() -> Measurement.give(ANOTHER, 8, PETROVA, task("Ещё"), DEMANDS, submitted(), NOW))
                .isInstanceOf(NotToBeSuperseded.class);
        var ofSomebodyElse = new Task(
                new ClientId(new UUID(2, 2)),
                task("x").kind(),
                task("x").site(),
                "Кухня",
                null,
                null,
                null,
                null,
                Priority.LOW,
                List.of());
        assertThatThrownBy(() -> Measurement.give(ANOTHER, 8, PETROVA, ofSomebodyElse, DEMANDS, old, NOW))
                .isInstanceOf(NotToBeSuperseded.class);
    }

    @Test
    void the_form_is_changed_until_something_was_handed_in() {
        var changed =
                started().change(task("Кухня и прихожая"), Requirements.NONE).state();
        assertThat(changed.task().object()).isEqualTo("Кухня и прихожая");
        assertThat(changed.missing().isNothing()).isTrue();
        assertThat(started().change(task("Кухня"), DEMANDS).isEmpty()).isTrue();
        assertThatThrownBy(() -> submitted().change(task("Другое"), DEMANDS)).isInstanceOf(StepNotPossible.class);
    }

    @Test
    void an_item_of_the_checklist_has_one_answer() {
        var mark = new ChecklistMark("Потолок", ChecklistMark.Answer.DONE, null);
        assertThatThrownBy(() -> new Findings(List.of(mark, mark), List.of(), List.of(), null))
                .isInstanceOf(MarkedTwice.class);
    }
}
