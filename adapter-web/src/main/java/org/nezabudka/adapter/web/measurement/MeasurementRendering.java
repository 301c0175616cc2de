package org.nezabudka.adapter.web.measurement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.ChecklistItemBody;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.DimensionBody;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.MarkBody;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.MaterialBody;
import org.nezabudka.adapter.web.measurement.MeasurementBodies.RequiredDocumentBody;
import org.nezabudka.adapter.web.measurement.MeasurementView.Other;
import org.nezabudka.adapter.web.measurement.MeasurementView.Person;
import org.nezabudka.adapter.web.shared.AddressBody;
import org.nezabudka.adapter.web.shared.ProblemTexts;
import org.nezabudka.application.file.FileRow;
import org.nezabudka.application.measurement.MeasurementActs;
import org.nezabudka.application.measurement.MeasurementCard;
import org.nezabudka.application.measurement.MeasurementRow;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.measurement.Clarification;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.measurement.MeasurementKind;
import org.nezabudka.domain.measurement.Requirements;
import org.nezabudka.domain.measurement.Result;
import org.nezabudka.domain.measurement.Submission;
import org.nezabudka.domain.measurement.Task;
import org.nezabudka.domain.organization.EmployeeId;

/** Measurements as JSON has them. */
final class MeasurementRendering {

    private final ProblemTexts texts;

    MeasurementRendering(ProblemTexts texts) {
        this.texts = texts;
    }

    MeasurementView view(MeasurementCard card, Locale locale) {
        var measurement = card.measurement();
        var progress = measurement.progress();
        var cancellation = progress.cancellation();
        var people = new People(card.names());
        return new MeasurementView(
                measurement.id().value(),
                measurement.version(),
                measurement.number(),
                measurement.state(),
                measurement.phase(),
                card.overdue(),
                measurement.awaitedUntil().orElse(null),
                measurement.createdAt(),
                people.of(measurement.assigner()),
                new MeasurementView.Client(
                        measurement.task().client().value(), card.clientName(), card.clientVisible()),
                card.phone(),
                task(measurement.task(), card),
                card.kindName(),
                card.districtName(),
                demands(measurement.requirements()),
                visit(measurement, people),
                progress.startedAt(),
                cancellation == null
                        ? null
                        : new MeasurementView.CancellationView(people.of(cancellation.by()), cancellation.reason()),
                result(measurement.draft()),
                lack(measurement.missing()),
                measurement.submissions().stream()
                        .map(one -> submission(one, people))
                        .toList(),
                measurement.clarifications().stream()
                        .map(one -> clarification(one, people))
                        .toList(),
                card.files().stream().map(MeasurementRendering::file).toList(),
                ids(measurement.toBeViewed()),
                other(measurement.lineage().supersedes(), card.supersedes()),
                other(measurement.lineage().supersededBy(), card.supersededBy()),
                card.acts().stream().map(act -> action(act, card, locale)).toList());
    }

    /** Names of those who have to do with it. */
    private record People(Map<EmployeeId, String> names) {

        Person of(EmployeeId id) {
            return new Person(id.value(), names.getOrDefault(id, ""));
        }
    }

    private static @Nullable Other other(@Nullable MeasurementId id, @Nullable Long number) {
        return id == null || number == null ? null : new Other(id.value(), number);
    }

    private static List<UUID> ids(List<FileId> files) {
        return files.stream().map(FileId::value).toList();
    }

    /** The number of the site is told where the number of the measurement is: in full, or masked. */
    private static MeasurementView.TaskView task(Task task, MeasurementCard card) {
        var site = task.site();
        var district = site.district();
        return new MeasurementView.TaskView(
                task.client().value(),
                task.kind().value(),
                AddressBody.of(site.address()),
                district == null ? null : district.value(),
                site.access(),
                site.contact(),
                site.phone() == null ? null : card.phone(),
                task.object(),
                task.whatToMeasure(),
                task.samples(),
                task.wishes(),
                task.comment(),
                task.priority(),
                ids(task.files()));
    }

    private static MeasurementView.Demands demands(Requirements requirements) {
        return new MeasurementView.Demands(documents(requirements), checklist(requirements));
    }

    private static List<RequiredDocumentBody> documents(Requirements requirements) {
        return requirements.documents().stream()
                .map(one -> new RequiredDocumentBody(one.kind(), one.atLeast()))
                .toList();
    }

    private static List<ChecklistItemBody> checklist(Requirements requirements) {
        return requirements.checklist().stream()
                .map(one -> new ChecklistItemBody(one.name(), one.required()))
                .toList();
    }

    private static MeasurementView.@Nullable VisitView visit(Measurement measurement, People people) {
        var visit = measurement.visit();
        return visit == null
                ? null
                : new MeasurementView.VisitView(
                        people.of(visit.measurer()), visit.start(), visit.end(), visit.seenAt());
    }

    private static MeasurementView.ResultView result(Result result) {
        var findings = result.findings();
        return new MeasurementView.ResultView(
                findings.checklist().stream()
                        .map(one -> new MarkBody(one.item(), one.answer(), one.note()))
                        .toList(),
                findings.dimensions().stream()
                        .map(one -> new DimensionBody(one.what(), one.millimetres(), one.note()))
                        .toList(),
                findings.materials().stream()
                        .map(one -> new MaterialBody(one.part(), one.name(), one.colour(), one.note()))
                        .toList(),
                findings.comment(),
                result.documents().stream()
                        .map(one -> new MeasurementView.DocumentView(one.file().value(), one.kind(), one.note()))
                        .toList());
    }

    private static MeasurementView.Lack lack(Result.Missing missing) {
        return new MeasurementView.Lack(
                missing.documents().stream()
                        .map(one -> new MeasurementView.MissingDocuments(one.kind(), one.there(), one.atLeast()))
                        .toList(),
                missing.items());
    }

    private static MeasurementView.SubmissionView submission(Submission submission, People people) {
        return new MeasurementView.SubmissionView(
                submission.number(),
                people.of(submission.by()),
                submission.at(),
                result(submission.result()),
                verdict(submission.verdict(), people));
    }

    private static MeasurementView.@Nullable VerdictView verdict(Submission.@Nullable Verdict verdict, People people) {
        if (verdict == null) return null;
        var returned = verdict instanceof Submission.Verdict.Returned one ? one : null;
        return new MeasurementView.VerdictView(
                returned == null,
                people.of(verdict.by()),
                verdict.at(),
                returned == null ? null : returned.reason(),
                returned == null ? null : returned.until());
    }

    private static MeasurementView.ClarificationView clarification(Clarification clarification, People people) {
        var question = clarification.question();
        return new MeasurementView.ClarificationView(
                clarification.number(),
                clarification.side(),
                people.of(clarification.askedBy()),
                clarification.askedAt(),
                question.text(),
                question.details(),
                ids(question.files()),
                clarification.until(),
                end(clarification.end(), people));
    }

    private static MeasurementView.@Nullable EndView end(Clarification.@Nullable End end, People people) {
        if (end == null) return null;
        var answered = end instanceof Clarification.End.Answered one ? one : null;
        return new MeasurementView.EndView(
                people.of(end.by()),
                end.at(),
                answered == null ? null : answered.text(),
                answered == null ? List.of() : ids(answered.files()));
    }

    private static MeasurementView.FileLine file(FileRow row) {
        var file = row.file();
        var attachment = file.attachment();
        return new MeasurementView.FileLine(
                file.id().value(),
                file.name().value(),
                file.type().mediaType(),
                file.type().group().name(),
                file.length(),
                attachment == null ? null : attachment.section(),
                file.uploadedAt(),
                row.uploaderName(),
                row.openedAt());
    }

    private MeasurementView.Action action(MeasurementActs.Act act, MeasurementCard card, Locale locale) {
        var obstacle = act.obstacle();
        if (obstacle == null) return new MeasurementView.Action(act.name(), true, null);
        var key = obstacle == MeasurementActs.Obstacle.STATE
                ? "action.measurement." + act.name()
                : "action.measurement."
                        + obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var reason = texts.text(locale, key);
        var assigner = card.names().getOrDefault(card.measurement().assigner(), "");
        return new MeasurementView.Action(
                act.name(), false, reason == null ? null : reason.replace("{assigner}", assigner));
    }

    static MeasurementView.Row row(MeasurementRow row) {
        var measurer = row.measurer();
        var client = row.client();
        return new MeasurementView.Row(
                row.id().value(),
                row.version(),
                row.number(),
                row.state(),
                row.overdue(),
                row.due(),
                row.start(),
                row.end(),
                measurer == null ? null : measurer.value(),
                row.measurerName(),
                row.seen(),
                client == null ? null : client.value(),
                row.clientName(),
                row.contact(),
                AddressBody.of(row.address()),
                row.districtName(),
                row.kindName(),
                row.object(),
                row.priority(),
                row.assigner().value(),
                row.assignerName(),
                row.createdAt(),
                row.submittedAt(),
                row.acceptedAt(),
                row.submissions(),
                row.documents(),
                row.mine());
    }

    static MeasurementView.KindView kind(MeasurementKind kind) {
        return new MeasurementView.KindView(
                kind.id().value(),
                kind.version(),
                kind.name(),
                (int) kind.duration().toMinutes(),
                documents(kind.requirements()),
                checklist(kind.requirements()),
                kind.active());
    }
}
