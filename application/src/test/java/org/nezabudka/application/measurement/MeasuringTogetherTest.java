package org.nezabudka.application.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.file.FileBuilder.aFile;
import static org.nezabudka.domain.measurement.AMeasurement.question;
import static org.nezabudka.domain.measurement.AMeasurement.task;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.measurement.MeasurementTasks.VisitWish;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.organization.Heirs;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.OutOfScope;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.UnknownClient;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.file.UnknownFile;
import org.nezabudka.domain.measurement.AcceptingOwnMeasurement;
import org.nezabudka.domain.measurement.DocumentKind;
import org.nezabudka.domain.measurement.DocumentsNotViewed;
import org.nezabudka.domain.measurement.FilesKeptByTheirMeasurement;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementChangedMeanwhile;
import org.nezabudka.domain.measurement.MeasurementState;
import org.nezabudka.domain.measurement.Phase;
import org.nezabudka.domain.measurement.ResultDocument;
import org.nezabudka.domain.measurement.StepNotPossible;
import org.nezabudka.domain.measurement.Task;
import org.nezabudka.domain.measurement.UnknownMeasurement;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.SlotTaken;
import org.nezabudka.domain.shared.Subject;

/** How the office and its measurer work together on a measurement. */
class MeasuringTogetherTest {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final MeasurementUseCases use = company.measuring();
    private final Actor.User petrova =
            company.employ(anEmployee("Петрова Ирина"), "Менеджер", Actors.rightsOfAManager());
    private final Actor.User orlov = company.employ(anEmployee("Орлов Павел"), "Менеджер", Actors.rightsOfAManager());
    private final Actor.User alekseev =
            company.employ(anEmployee("Алексеев Пётр"), "Замерщик", Actors.rightsOfAMeasurer());
    private final ClientId client = company.clientRegistration()
            .register(petrova, aPerson("Иванова Анна").build(), null)
            .id();

    private Task kitchen() {
        var like = task("Кухня");
        return new Task(
                client,
                ShippedKinds.OTHER,
                like.site(),
                like.object(),
                null,
                null,
                null,
                null,
                like.priority(),
                List.of());
    }

    /** Tomorrow at noon there is always work. */
    private Instant tomorrowNoon() {
        var zone = company.timetable().zone();
        return company.clock()
                .instant()
                .atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atTime(12, 0)
                .atZone(zone)
                .toInstant();
    }

    private VisitWish wish() {
        return new VisitWish(alekseev.employee(), tomorrowNoon(), null, null, null);
    }

    private Measurement planned() {
        return use.tasks().give(petrova, kitchen(), null, wish());
    }

    private Measurement started() {
        return use.measuring().start(alekseev, planned().id());
    }

    private FileId uploadedBy(Actor.User who) {
        return company.transactions()
                .run(() -> company.files()
                        .save(aFile("Фото.png").from(who.employee()).build()))
                .id();
    }

    private Measurement withPhoto(Measurement measurement) {
        var photo = new ResultDocument(uploadedBy(alekseev), DocumentKind.PHOTO, null);
        return use.measuring().add(alekseev, measurement.id(), photo);
    }

    private Measurement submitted() {
        var complete = withPhoto(started());
        return use.measuring().submit(alekseev, complete.id(), complete.version());
    }

    private void open(Actor.User who, Measurement measurement) {
        for (var file : measurement.toBeViewed())
            company.transactions()
                    .run(() -> company.fileOpenings()
                            .opened(file, who.employee(), company.clock().instant()));
    }

    private List<EmployeeId> told(Notice.Kind kind) {
        return company.heardNotices().of(kind);
    }

    @Test
    void a_task_is_given_with_its_visit_and_the_measurer_hears_of_it() {
        var given = planned();
        assertThat(given.number()).isEqualTo(1);
        assertThat(given.assigner()).isEqualTo(petrova.employee());
        assertThat(given.visit().end()).isEqualTo(given.visit().start().plus(Duration.ofHours(1)));
        assertThat(told(Notice.Kind.MEASUREMENT_ASSIGNED)).containsExactly(alekseev.employee());
        assertThat(company.bookings().get(given.visit().booking()).booked()).isPresent();
        assertThat(use.reading().own(alekseev, tomorrowNoon(), tomorrowNoon().plusSeconds(60)))
                .extracting(card -> card.measurement().id())
                .containsExactly(given.id());
    }

    @Test
    void a_window_is_given_once_and_who_comes_too_late_stores_nothing() {
        planned();
        assertThatThrownBy(() -> use.tasks().give(petrova, kitchen(), null, wish()))
                .isInstanceOf(SlotTaken.class);
        assertThat(company.measurements().all()).hasSize(1);
        var waiting = use.tasks().give(petrova, kitchen(), null, null);
        assertThatThrownBy(() -> use.visits().plan(petrova, waiting.id(), waiting.version(), wish()))
                .isInstanceOf(SlotTaken.class);
    }

    @Test
    void a_visit_moves_with_its_window_and_gives_it_free_when_it_is_taken_back() {
        var given = planned();
        var later = new VisitWish(
                alekseev.employee(), tomorrowNoon().plus(Duration.ofHours(2)), Duration.ofMinutes(45), null, null);
        var moved = use.visits().plan(petrova, given.id(), given.version(), later);
        assertThat(moved.visit().booking()).isEqualTo(given.visit().booking());
        assertThat(told(Notice.Kind.MEASUREMENT_CHANGED)).containsExactly(alekseev.employee());
        planned();
        var back = use.visits().unplan(petrova, moved.id(), moved.version());
        assertThat(back.visit()).isNull();
        assertThat(company.bookings().find(moved.visit().booking())).isEmpty();
        assertThat(told(Notice.Kind.MEASUREMENT_TAKEN_BACK)).containsExactly(alekseev.employee());
    }

    @Test
    void only_who_sees_the_client_gives_a_task_for_it() {
        assertThatThrownBy(() -> use.tasks().give(orlov, kitchen(), null, null)).isInstanceOf(UnknownClient.class);
    }

    @Test
    void it_is_hidden_from_others_and_so_are_its_files() {
        var given = withPhoto(started());
        assertThatThrownBy(() -> use.reading().card(orlov, given.id()))
                .isInstanceOfSatisfying(
                        UnknownMeasurement.class,
                        unknown -> assertThat(unknown.isConcealment()).isTrue());
        var photo = given.draft().documents().getFirst().file();
        assertThat(company.fileUseCases()
                        .reading()
                        .card(petrova, photo)
                        .row()
                        .file()
                        .id())
                .isEqualTo(photo);
        assertThatThrownBy(() -> company.fileUseCases().reading().card(orlov, photo))
                .isInstanceOf(UnknownFile.class);
    }

    @Test
    void a_foreign_upload_cannot_be_handed_in() {
        var started = started();
        var foreign = new ResultDocument(uploadedBy(orlov), DocumentKind.PHOTO, null);
        assertThatThrownBy(() -> use.measuring().add(alekseev, started.id(), foreign))
                .isInstanceOf(UnknownFile.class);
        assertThat(use.reading()
                        .card(petrova, started.id())
                        .measurement()
                        .draft()
                        .documents())
                .isEmpty();
    }

    @Test
    void a_photo_sent_twice_is_there_once() {
        var started = started();
        var photo = new ResultDocument(uploadedBy(alekseev), DocumentKind.PHOTO, null);
        use.measuring().add(alekseev, started.id(), photo);
        var again = use.measuring().add(alekseev, started.id(), photo);
        assertThat(again.draft().documents()).hasSize(1);
    }

    @Test
    void files_are_not_thrown_away_past_the_measurement() {
        var given = withPhoto(started());
        var photo = given.draft().documents().getFirst().file();
        assertThatThrownBy(() -> company.fileUseCases()
                        .keeping()
                        .attach(
                                alekseev,
                                new Subject(Subject.Kind.MEASUREMENT, given.id().value()),
                                "result",
                                List.of(photo)))
                .isInstanceOf(FilesKeptByTheirMeasurement.class);
    }

    @Test
    void it_counts_only_when_who_gave_it_has_looked_at_the_documents_and_accepts() {
        var submitted = submitted();
        assertThat(told(Notice.Kind.MEASUREMENT_SUBMITTED)).containsExactly(petrova.employee());
        assertThat(use.reading().summary(petrova).toAccept()).isEqualTo(1);
        assertThatThrownBy(() -> use.acceptance().accept(petrova, submitted.id(), submitted.version()))
                .isInstanceOf(DocumentsNotViewed.class);
        assertThat(act(petrova, submitted, "accept")).isEqualTo(MeasurementActs.Obstacle.NOT_VIEWED);
        open(petrova, submitted);
        assertThat(act(petrova, submitted, "accept")).isNull();
        var accepted = use.acceptance().accept(petrova, submitted.id(), submitted.version());
        assertThat(accepted.countsAsDone()).isTrue();
        assertThat(told(Notice.Kind.MEASUREMENT_ACCEPTED)).containsExactly(alekseev.employee());
        assertThat(use.reading().summary(petrova).acceptedThisMonth()).isEqualTo(1);
    }

    private MeasurementActs.Obstacle act(Actor.User who, Measurement measurement, String name) {
        Predicate<MeasurementActs.Act> named = act -> act.name().equals(name);
        return use.reading().card(who, measurement.id()).acts().stream()
                .filter(named)
                .findFirst()
                .orElseThrow()
                .obstacle();
    }

    @Test
    void nobody_else_accepts_but_a_head_whose_reach_it_is_in() {
        var submitted = submitted();
        var colleague = company.employ(
                anEmployee("Белова Анна"),
                "Наблюдатель",
                Map.of(Right.MEASUREMENTS_VIEW, Scope.ALL, Right.MEASUREMENTS_ACCEPT, Scope.ALL));
        open(colleague, submitted);
        assertThatThrownBy(() -> use.acceptance().accept(colleague, submitted.id(), submitted.version()))
                .isInstanceOf(OutOfScope.class);
        assertThat(act(colleague, submitted, "accept")).isEqualTo(MeasurementActs.Obstacle.NOT_ASSIGNER);
        var administrator = company.anAdministrator();
        open(administrator, submitted);
        assertThat(use.acceptance()
                        .accept(administrator, submitted.id(), submitted.version())
                        .countsAsDone())
                .isTrue();
    }

    @Test
    void an_administrator_who_measured_does_not_accept_either() {
        var administrator = company.anAdministrator();
        var wish = new VisitWish(administrator.employee(), tomorrowNoon(), null, null, null);
        var given = use.tasks().give(petrova, kitchen(), null, wish);
        use.measuring().start(administrator, given.id());
        var photo = new ResultDocument(uploadedBy(administrator), DocumentKind.PHOTO, null);
        var complete = use.measuring().add(administrator, given.id(), photo);
        var submitted = use.measuring().submit(administrator, given.id(), complete.version());
        open(administrator, submitted);
        assertThatThrownBy(() -> use.acceptance().accept(administrator, given.id(), submitted.version()))
                .isInstanceOf(AcceptingOwnMeasurement.class);
        assertThat(act(administrator, submitted, "accept")).isEqualTo(MeasurementActs.Obstacle.OWN_MEASUREMENT);
    }

    @Test
    void a_question_goes_to_the_other_side_and_holds_the_verdict_until_it_is_answered() {
        var submitted = submitted();
        open(petrova, submitted);
        var until = company.clock().instant().plusSeconds(3600);
        var asked = use.clarification().ask(petrova, submitted.id(), submitted.version(), question(), until);
        assertThat(told(Notice.Kind.MEASUREMENT_QUESTION)).containsExactly(alekseev.employee());
        assertThatThrownBy(() -> use.acceptance().accept(petrova, asked.id(), asked.version()))
                .isInstanceOf(StepNotPossible.class);
        var answered = use.clarification().answer(alekseev, asked.id(), asked.version(), 1, "640 мм", List.of());
        assertThat(answered.state()).isEqualTo(MeasurementState.SUBMITTED);
        assertThat(told(Notice.Kind.MEASUREMENT_ANSWER)).containsExactly(petrova.employee());
    }

    @Test
    void what_is_sent_back_comes_again_and_the_replaced_one_counts_no_more() {
        var first = submitted();
        var back = use.acceptance().sendBack(petrova, first.id(), first.version(), "Нет фото", null);
        assertThat(told(Notice.Kind.MEASUREMENT_RETURNED)).containsExactly(alekseev.employee());
        var again = use.measuring().submit(alekseev, back.id(), back.version());
        open(petrova, again);
        var accepted = use.acceptance().accept(petrova, again.id(), again.version());

        company.clock().advance(Duration.ofDays(2));
        var second = use.tasks().give(petrova, kitchen(), accepted.id(), wish());
        var started = use.measuring().start(alekseev, second.id());
        var handedIn = withPhoto(started);
        handedIn = use.measuring().submit(alekseev, handedIn.id(), handedIn.version());
        open(petrova, handedIn);
        assertThat(company.measurements().get(accepted.id()).countsAsDone()).isTrue();
        use.acceptance().accept(petrova, handedIn.id(), handedIn.version());
        assertThat(company.measurements().get(accepted.id()).countsAsDone()).isFalse();
        assertThat(use.reading().card(petrova, accepted.id()).supersededBy()).isEqualTo(second.number());
    }

    @Test
    void an_act_on_an_old_version_changes_nothing() {
        var given = planned();
        use.measuring().see(alekseev, given.id());
        assertThatThrownBy(() -> use.tasks().cancel(petrova, given.id(), given.version(), "Отказ"))
                .isInstanceOf(MeasurementChangedMeanwhile.class);
        assertThat(company.measurements().get(given.id()).phase()).isEqualTo(Phase.SCHEDULED);
    }

    @Test
    void who_leaves_leaves_no_measurement_to_nobody() {
        var given = planned();
        var version = company.employees().get(alekseev.employee()).version();
        company.staff()
                .dismiss(company.anAdministrator(), alekseev.employee(), version, null, Heirs.one(petrova.employee()));
        var left = company.measurements().get(given.id());
        assertThat(left.visit()).isNull();
        assertThat(left.phase()).isEqualTo(Phase.NEW);
        assertThat(company.bookings().find(given.visit().booking())).isEmpty();
    }
}
