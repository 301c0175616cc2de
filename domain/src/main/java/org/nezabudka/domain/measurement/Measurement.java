package org.nezabudka.domain.measurement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.measurement.Clarification.End;
import org.nezabudka.domain.measurement.Clarification.Side;
import org.nezabudka.domain.measurement.Submission.Verdict;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.shared.Change;
import org.nezabudka.domain.shared.Texts;

/**
 * A measurement [замер]: a task somebody of the office gives, a visit of the measurer, and a result that counts only when it was
 * accepted by other eyes (brief 000: «Выполненное задание не будет учтено и считаться выполненным, пока сотрудник, давший задание, не
 * проверит все документы и не примет его»).
 *
 * <p>Who may take which part is asked of the access policy before; what may never be, whoever asks, stands here.
 *
 * @param number counted through all measurements, for people to talk about
 * @param assigner who gave the task and says whether it is done [постановщик]
 * @param requirements what the result has to contain
 * @param visit who goes there and when; {@code null}: not planned yet
 * @param draft the result as far as the measurer has come; a copy of the last version from handing in to sending back
 * @param submissions the versions that were handed in, the first one first
 * @param clarifications all questions, the first one first
 * @param due when it becomes overdue; {@code null}: nothing is awaited by a time
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 */
public record Measurement(
        MeasurementId id,
        long number,
        EmployeeId assigner,
        Instant createdAt,
        Task task,
        Requirements requirements,
        @Nullable Visit visit,
        Progress progress,
        Result draft,
        List<Submission> submissions,
        List<Clarification> clarifications,
        @Nullable Instant due,
        Lineage lineage,
        int version) {

    /** Of questions, and of versions. */
    public static final int MOST_ROUNDS = 100;

    public Measurement {
        submissions = List.copyOf(submissions);
        clarifications = List.copyOf(clarifications);
    }

    /** @param predecessor an accepted measurement that this one is to replace */
    public static Change<Measurement, MeasurementEvent> give(
            MeasurementId id,
            long number,
            EmployeeId assigner,
            Task task,
            Requirements requirements,
            @Nullable Measurement predecessor,
            Instant now) {
        if (predecessor != null && !predecessor.canBeReplacedFor(task)) throw new NotToBeSuperseded();
        var given = new Measurement(
                id,
                number,
                assigner,
                now,
                task,
                requirements,
                null,
                new Progress(Phase.NEW, now, null, null),
                Result.EMPTY,
                List.of(),
                List.of(),
                null,
                predecessor == null ? Lineage.NONE : new Lineage(predecessor.id, null),
                0);
        return Change.of(given, new MeasurementEvent.TaskGiven(id));
    }

    private boolean canBeReplacedFor(Task other) {
        return countsAsDone() && task.client().equals(other.client());
    }

    public Phase phase() {
        return progress.phase();
    }

    public MeasurementState state() {
        return openQuestion().isPresent() ? MeasurementState.CLARIFICATION : MeasurementState.valueOf(phase().name());
    }

    /** Whether reports, plans and orders may count it: accepted, and not replaced by another. */
    public boolean countsAsDone() {
        return phase() == Phase.ACCEPTED && lineage.supersededBy() == null;
    }

    /** By when somebody has to do something: what is {@link #due}, or the answer to an open question if that comes earlier. */
    public Optional<Instant> awaitedUntil() {
        var answer = openQuestion().map(Clarification::until);
        if (due == null) return answer;
        return Optional.of(answer.filter(until -> until.isBefore(due)).orElse(due));
    }

    public boolean isOverdue(Instant now) {
        return awaitedUntil().filter(now::isAfter).isPresent();
    }

    public Optional<EmployeeId> measurer() {
        return Optional.ofNullable(visit).map(Visit::measurer);
    }

    public Optional<Clarification> openQuestion() {
        return clarifications.stream().filter(Clarification::isOpen).findFirst();
    }

    public Optional<Submission> lastSubmission() {
        return submissions.isEmpty() ? Optional.empty() : Optional.of(submissions.getLast());
    }

    /** Whether the state lets it be done; who may do it is another question. */
    public boolean isPossible(Step step) {
        return step.isPossible(phase(), openQuestion().isPresent())
                && (step != Step.UNPLAN || visit != null)
                && ((step != Step.START && step != Step.SEE && step != Step.ASK) || visit != null);
    }

    /** Everybody who handed in a version, and who is to: they never accept. */
    public boolean isMeasuredBy(EmployeeId person) {
        return measurer().filter(person::equals).isPresent()
                || submissions.stream().anyMatch(one -> one.by().equals(person));
    }

    /** The files of the last version that have to be looked at before it is accepted. */
    public List<FileId> toBeViewed() {
        return lastSubmission()
                .map(last -> last.result().toBeViewed(requirements))
                .orElse(List.of());
    }

    /** Tells all that the result lacks before it can be handed in. */
    public Result.Missing missing() {
        return draft.missing(requirements);
    }

    /**
     * Changes the form of the task.
     *
     * @param demands what the result has to contain now; another kind brings its own
     */
    public Change<Measurement, MeasurementEvent> change(Task changed, Requirements demands) {
        demandPossible(Step.CHANGE_TASK);
        if (changed.equals(task) && demands.equals(requirements)) return Change.of(this);
        if (lineage.supersedes() != null && !changed.client().equals(task.client())) throw new NotToBeSuperseded();
        var after = new Measurement(
                id,
                number,
                assigner,
                createdAt,
                changed,
                demands,
                visit,
                progress,
                draft,
                submissions,
                clarifications,
                due,
                lineage,
                version);
        return Change.of(after, new MeasurementEvent.TaskChanged(id, task, changed));
    }

    /** Fixes the visit, or moves it; the measurer has to take note of it anew. */
    public Change<Measurement, MeasurementEvent> plan(
            EmployeeId measurer, Instant start, Instant end, BookingId booking, Instant now) {
        demandPossible(Step.PLAN);
        if (start.isBefore(now)) throw new VisitInThePast();
        var planned = Visit.planned(measurer, start, end, booking);
        if (visit != null && visit.equals(new Visit(measurer, start, end, booking, visit.seenAt())))
            return Change.of(this);
        var next = phase() == Phase.RETURNED ? progress : progress.to(Phase.NEW, now);
        return Change.of(with(planned, next), new MeasurementEvent.VisitPlanned(id, visit, planned));
    }

    /** Takes the visit back: the task waits to be planned again. */
    public Change<Measurement, MeasurementEvent> unplan(Instant now) {
        demandPossible(Step.UNPLAN);
        var before = Objects.requireNonNull(visit);
        return Change.of(
                with(null, progress.to(Phase.NEW, now)).withDue(null), new MeasurementEvent.VisitUnplanned(id, before));
    }

    /** The measurer takes note of the plan. Telling it again changes nothing. */
    public Change<Measurement, MeasurementEvent> seenBy(EmployeeId person, Instant now) {
        demandPossible(Step.SEE);
        demandMeasurer(person);
        var planned = Objects.requireNonNull(visit);
        if (planned.seenAt() != null) return Change.of(this);
        var next = phase() == Phase.NEW ? progress.to(Phase.SCHEDULED, now) : progress;
        return Change.of(with(planned.seen(now), next), new MeasurementEvent.PlanSeen(id));
    }

    /** The measurer begins on the site. Telling it again changes nothing. */
    public Change<Measurement, MeasurementEvent> start(EmployeeId person, Instant now) {
        if (phase() == Phase.IN_PROGRESS && isMeasuredBy(person)) return Change.of(this);
        demandPossible(Step.START);
        demandMeasurer(person);
        var planned = Objects.requireNonNull(visit);
        return Change.of(with(planned.seen(now), progress.started(now)), new MeasurementEvent.Started(id));
    }

    public Change<Measurement, MeasurementEvent> write(EmployeeId person, Findings findings) {
        demandPossible(Step.RECORD);
        demandMeasurer(person);
        if (findings.equals(draft.findings())) return Change.of(this);
        return Change.of(with(draft.with(findings)), new MeasurementEvent.FindingsWritten(id));
    }

    /** Adds a file to the draft, or says anew what it is. Telling it again changes nothing. */
    public Change<Measurement, MeasurementEvent> add(EmployeeId person, ResultDocument document) {
        if (draft.document(document.file()).filter(document::equals).isPresent()) return Change.of(this);
        demandPossible(Step.RECORD);
        demandMeasurer(person);
        return Change.of(with(draft.with(document)), new MeasurementEvent.DocumentAdded(id, document));
    }

    /** Takes a file out of the draft; versions that were handed in keep theirs. Telling it again changes nothing. */
    public Change<Measurement, MeasurementEvent> remove(EmployeeId person, FileId file) {
        demandPossible(Step.RECORD);
        demandMeasurer(person);
        if (draft.document(file).isEmpty()) return Change.of(this);
        return Change.of(with(draft.without(file)), new MeasurementEvent.DocumentRemoved(id, file));
    }

    /**
     * Hands the result in as a new version.
     *
     * @throws SubmissionIncomplete if something demanded is missing
     */
    public Change<Measurement, MeasurementEvent> submit(EmployeeId person, MeasurementRules rules, Instant now) {
        demandPossible(Step.SUBMIT);
        demandMeasurer(person);
        var missing = missing();
        if (!missing.isNothing()) throw new SubmissionIncomplete(missing);
        demandRoom(submissions.size());
        var submission = new Submission(submissions.size() + 1, draft, person, now, null);
        var after = judged(appended(submissions, submission), progress.to(Phase.SUBMITTED, now))
                .withDue(now.plus(rules.acceptance()));
        return Change.of(after, new MeasurementEvent.Submitted(id, submission));
    }

    /**
     * Says that it is done.
     *
     * @param viewed files that this person has opened
     * @throws AcceptingOwnMeasurement if the person measured
     * @throws DocumentsNotViewed if a demanded document of the last version was not opened
     */
    public Change<Measurement, MeasurementEvent> accept(EmployeeId person, Set<FileId> viewed, Instant now) {
        demandPossible(Step.ACCEPT);
        if (isMeasuredBy(person)) throw new AcceptingOwnMeasurement();
        var wanted = toBeViewed();
        int left = (int) wanted.stream().filter(file -> !viewed.contains(file)).count();
        if (left > 0) throw new DocumentsNotViewed(left, wanted.size());
        var verdict = new Verdict.Accepted(person, now);
        var after =
                judged(withVerdict(verdict), progress.to(Phase.ACCEPTED, now)).withDue(null);
        return Change.of(
                after, new MeasurementEvent.Accepted(id, submissions.getLast().number(), verdict));
    }

    /**
     * Sends it back.
     *
     * @param until by when a new version is wanted; {@code null}: as the rules say
     */
    public Change<Measurement, MeasurementEvent> sendBack(
            EmployeeId person, String reason, @Nullable Instant until, MeasurementRules rules, Instant now) {
        demandPossible(Step.RETURN);
        if (isMeasuredBy(person)) throw new AcceptingOwnMeasurement();
        var why = Texts.line("reason", reason, 1000);
        var wanted = until == null ? now.plus(rules.resubmission()) : until;
        if (!wanted.isAfter(now)) throw new AnswerWantedInThePast();
        var verdict = new Verdict.Returned(person, now, why, wanted);
        var after =
                judged(withVerdict(verdict), progress.to(Phase.RETURNED, now)).withDue(wanted);
        return Change.of(
                after, new MeasurementEvent.Returned(id, submissions.getLast().number(), verdict));
    }

    /** Opens a round of clarification; the other side answers. */
    public Change<Measurement, MeasurementEvent> ask(
            EmployeeId person, Clarification.Question question, Instant until, Instant now) {
        demandPossible(Step.ASK);
        demandRoom(clarifications.size());
        if (!until.isAfter(now)) throw new AnswerWantedInThePast();
        var asked = new Clarification(clarifications.size() + 1, sideOf(person), person, now, question, until, null);
        return Change.of(with(appended(clarifications, asked)), new MeasurementEvent.Asked(id, asked));
    }

    /** @throws NotYourQuestion if the answer comes from the side that asked */
    public Change<Measurement, MeasurementEvent> answer(
            EmployeeId person, int question, String text, List<FileId> files, Instant now) {
        var open = open(question);
        if (sideOf(person) == open.side()) throw new NotYourQuestion();
        var ended = open.ended(new End.Answered(person, now, text, files));
        return Change.of(with(replaced(ended)), new MeasurementEvent.Answered(id, ended));
    }

    /** @throws NotYourQuestion if it is the other side's */
    public Change<Measurement, MeasurementEvent> withdraw(EmployeeId person, int question, Instant now) {
        var open = open(question);
        if (sideOf(person) != open.side()) throw new NotYourQuestion();
        var ended = open.ended(new End.Withdrawn(person, now));
        return Change.of(with(replaced(ended)), new MeasurementEvent.QuestionWithdrawn(id, ended));
    }

    public Change<Measurement, MeasurementEvent> cancel(EmployeeId person, String reason, Instant now) {
        demandPossible(Step.CANCEL);
        var why = Texts.line("reason", reason, 1000);
        var questions = openQuestion()
                .map(open -> replaced(open.ended(new End.Withdrawn(person, now))))
                .orElse(clarifications);
        var after = with(questions)
                .with(visit, progress.cancelled(person, why, now))
                .withDue(null);
        return Change.of(after, new MeasurementEvent.Cancelled(id, why));
    }

    /** Somebody else says from now on whether it is done. */
    public Change<Measurement, MeasurementEvent> handedTo(EmployeeId other) {
        if (phase().isFinal()) throw new StepNotPossible(Step.CHANGE_TASK, state());
        var after = new Measurement(
                id,
                number,
                other,
                createdAt,
                task,
                requirements,
                visit,
                progress,
                draft,
                submissions,
                clarifications,
                due,
                lineage,
                version);
        return Change.of(after, new MeasurementEvent.HandedOver(id, assigner, other));
    }

    /**
     * The measurer is there no more. What was handed in stays with them and waits for its verdict; everything else waits for another
     * visit, with the draft as far as they came.
     */
    public Change<Measurement, MeasurementEvent> leftByMeasurer(Instant now) {
        var before = visit;
        if (before == null || phase().isFinal() || phase() == Phase.SUBMITTED) return Change.of(this);
        var next = phase() == Phase.RETURNED ? progress : progress.to(Phase.NEW, now);
        return Change.of(
                with(null, next).withDue(phase() == Phase.RETURNED ? due : null),
                new MeasurementEvent.VisitUnplanned(id, before));
    }

    /** Another one was accepted in its place. */
    public Change<Measurement, MeasurementEvent> supersededBy(MeasurementId other) {
        if (!countsAsDone()) throw new NotToBeSuperseded();
        var after = new Measurement(
                id,
                number,
                assigner,
                createdAt,
                task,
                requirements,
                visit,
                progress,
                draft,
                submissions,
                clarifications,
                due,
                new Lineage(lineage.supersedes(), other),
                version);
        return Change.of(after, new MeasurementEvent.Superseded(id, other));
    }

    public Measurement withVersion(int stored) {
        return new Measurement(
                id,
                number,
                assigner,
                createdAt,
                task,
                requirements,
                visit,
                progress,
                draft,
                submissions,
                clarifications,
                due,
                lineage,
                stored);
    }

    /** @throws StepNotPossible if the state does not let it be done */
    public void demandPossible(Step step) {
        if (!isPossible(step)) throw new StepNotPossible(step, state());
    }

    private void demandMeasurer(EmployeeId person) {
        if (measurer().filter(person::equals).isEmpty()) throw new NotTheMeasurer();
    }

    private static void demandRoom(int rounds) {
        if (rounds >= MOST_ROUNDS) throw new TooManyParts("rounds", MOST_ROUNDS);
    }

    private Side sideOf(EmployeeId person) {
        return measurer().filter(person::equals).isPresent() ? Side.MEASURER : Side.OFFICE;
    }

    private Clarification open(int number) {
        return openQuestion().filter(one -> one.number() == number).orElseThrow(() -> new NoOpenQuestion(number));
    }

    private List<Submission> withVerdict(Verdict verdict) {
        var all = new ArrayList<>(submissions);
        all.set(all.size() - 1, all.getLast().judged(verdict));
        return all;
    }

    private List<Clarification> replaced(Clarification ended) {
        var all = new ArrayList<>(clarifications);
        all.set(ended.number() - 1, ended);
        return all;
    }

    private static <T> List<T> appended(List<T> list, T one) {
        var all = new ArrayList<>(list);
        all.add(one);
        return all;
    }

    /** Before the site was measured, the end of the visit is what is awaited. */
    private Measurement with(@Nullable Visit planned, Progress next) {
        boolean onSite = next.phase() != Phase.RETURNED && !next.phase().isFinal();
        return new Measurement(
                id,
                number,
                assigner,
                createdAt,
                task,
                requirements,
                planned,
                next,
                draft,
                submissions,
                clarifications,
                planned != null && onSite ? planned.end() : due,
                lineage,
                version);
    }

    private Measurement with(Result result) {
        return new Measurement(
                id,
                number,
                assigner,
                createdAt,
                task,
                requirements,
                visit,
                progress,
                result,
                submissions,
                clarifications,
                due,
                lineage,
                version);
    }

    private Measurement with(List<Clarification> questions) {
        return new Measurement(
                id,
                number,
                assigner,
                createdAt,
                task,
                requirements,
                visit,
                progress,
                draft,
                submissions,
                questions,
                due,
                lineage,
                version);
    }

    private Measurement judged(List<Submission> versions, Progress next) {
        return new Measurement(
                id,
                number,
                assigner,
                createdAt,
                task,
                requirements,
                visit,
                next,
                draft,
                versions,
                clarifications,
                due,
                lineage,
                version);
    }

    private Measurement withDue(@Nullable Instant moment) {
        return new Measurement(
                id,
                number,
                assigner,
                createdAt,
                task,
                requirements,
                visit,
                progress,
                draft,
                submissions,
                clarifications,
                moment,
                lineage,
                version);
    }
}
