package org.nezabudka.adapter.persistence.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.domain.activity.Priority;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.measurement.Clarification;
import org.nezabudka.domain.measurement.Lineage;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.measurement.MeasurementKindId;
import org.nezabudka.domain.measurement.Phase;
import org.nezabudka.domain.measurement.Progress;
import org.nezabudka.domain.measurement.Site;
import org.nezabudka.domain.measurement.Submission;
import org.nezabudka.domain.measurement.Submission.Verdict;
import org.nezabudka.domain.measurement.Task;
import org.nezabudka.domain.measurement.Visit;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.shared.PhoneNumber;
import tools.jackson.databind.JsonNode;

/** Measurements as rows. */
final class MeasurementRows {

    /** All of measurement {@code m}. */
    static final String COLUMNS = """
            m.id, m.version, m.number, m.assigner_id, m.created_at, m.client_id, m.kind_id, m.district_id, m.object,
            m.contact_name, m.phone, m.priority, m.task, m.requirements, m.measurer_id, m.visit_start, m.visit_end, m.booking_id,
            m.seen_at, m.phase, m.since, m.started_at, m.cancelled_by, m.cancel_reason, m.draft, m.due, m.supersedes,
            m.superseded_by,
            (select json_agg(json_build_object('number', s.number, 'by', s.submitted_by, 'at', s.submitted_at, 'result', s.result,
                                               'verdict', s.verdict, 'judgedBy', s.judged_by, 'judgedAt', s.judged_at,
                                               'reason', s.reason, 'until', s.until) order by s.number)
             from measurement_submission s where s.measurement_id = m.id) as submissions,
            (select json_agg(json_build_object('number', q.number, 'side', q.side, 'by', q.asked_by, 'at', q.asked_at,
                                               'question', q.question, 'details', q.details, 'files', q.files,
                                               'until', q.until, 'ended', q.ended, 'endedBy', q.ended_by,
                                               'endedAt', q.ended_at, 'answer', q.answer, 'answerFiles', q.answer_files)
                             order by q.number)
             from measurement_clarification q where q.measurement_id = m.id) as clarifications
            """;

    private MeasurementRows() {}

    static Measurement measurement(ResultSet row) throws SQLException {
        return new Measurement(
                new MeasurementId(Rows.uuid(row, "id")),
                row.getLong("number"),
                new EmployeeId(Rows.uuid(row, "assigner_id")),
                Rows.instant(row, "created_at"),
                task(row),
                MeasurementJson.requirements(row.getString("requirements")),
                visit(row),
                progress(row),
                MeasurementJson.result(Json.read(row.getString("draft"))),
                list(row.getString("submissions"), MeasurementRows::submission),
                list(row.getString("clarifications"), MeasurementRows::clarification),
                Rows.instantOrNull(row, "due"),
                new Lineage(id(Rows.uuidOrNull(row, "supersedes")), id(Rows.uuidOrNull(row, "superseded_by"))),
                row.getInt("version"));
    }

    private static <T> List<T> list(@Nullable String json, Function<JsonNode, T> element) {
        return json == null
                ? List.of()
                : Json.read(json).valueStream().map(element).toList();
    }

    private static @Nullable MeasurementId id(@Nullable UUID id) {
        return id == null ? null : new MeasurementId(id);
    }

    private static Task task(ResultSet row) throws SQLException {
        var rest = Json.read(row.getString("task"));
        var district = Rows.uuidOrNull(row, "district_id");
        var phone = Rows.text(row, "phone");
        var site = new Site(
                MeasurementJson.address(rest),
                district == null ? null : new DistrictId(district),
                Json.textOrNull(rest, "access"),
                Rows.text(row, "contact_name"),
                phone == null ? null : new PhoneNumber("+" + phone));
        return new Task(
                new ClientId(Rows.uuid(row, "client_id")),
                new MeasurementKindId(Rows.uuid(row, "kind_id")),
                site,
                row.getString("object"),
                Json.textOrNull(rest, "whatToMeasure"),
                Json.textOrNull(rest, "samples"),
                Json.textOrNull(rest, "wishes"),
                Json.textOrNull(rest, "comment"),
                Priority.valueOf(row.getString("priority")),
                MeasurementJson.files(rest, "files"));
    }

    private static @Nullable Visit visit(ResultSet row) throws SQLException {
        var measurer = Rows.uuidOrNull(row, "measurer_id");
        return measurer == null
                ? null
                : new Visit(
                        new EmployeeId(measurer),
                        Rows.instant(row, "visit_start"),
                        Rows.instant(row, "visit_end"),
                        new BookingId(Rows.uuid(row, "booking_id")),
                        Rows.instantOrNull(row, "seen_at"));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        var cancelledBy = Rows.uuidOrNull(row, "cancelled_by");
        return new Progress(
                Phase.valueOf(row.getString("phase")),
                Rows.instant(row, "since"),
                Rows.instantOrNull(row, "started_at"),
                cancelledBy == null
                        ? null
                        : new Progress.Cancellation(new EmployeeId(cancelledBy), row.getString("cancel_reason")));
    }

    private static Submission submission(JsonNode node) {
        return new Submission(
                node.get("number").asInt(),
                MeasurementJson.result(node.get("result")),
                new EmployeeId(Json.uuid(node, "by")),
                Json.instant(node, "at"),
                verdict(node));
    }

    private static @Nullable Verdict verdict(JsonNode node) {
        if (!Json.has(node, "verdict")) return null;
        var by = new EmployeeId(Json.uuid(node, "judgedBy"));
        var at = Json.instant(node, "judgedAt");
        return Json.text(node, "verdict").equals("ACCEPTED")
                ? new Verdict.Accepted(by, at)
                : new Verdict.Returned(by, at, Json.text(node, "reason"), Json.instant(node, "until"));
    }

    private static Clarification clarification(JsonNode node) {
        return new Clarification(
                node.get("number").asInt(),
                Clarification.Side.valueOf(Json.text(node, "side")),
                new EmployeeId(Json.uuid(node, "by")),
                Json.instant(node, "at"),
                new Clarification.Question(
                        Json.text(node, "question"),
                        Json.textOrNull(node, "details"),
                        MeasurementJson.files(node, "files")),
                Json.instant(node, "until"),
                end(node));
    }

    private static Clarification.@Nullable End end(JsonNode node) {
        if (!Json.has(node, "ended")) return null;
        var by = new EmployeeId(Json.uuid(node, "endedBy"));
        var at = Json.instant(node, "endedAt");
        return Json.text(node, "ended").equals("WITHDRAWN")
                ? new Clarification.End.Withdrawn(by, at)
                : new Clarification.End.Answered(
                        by, at, Json.text(node, "answer"), MeasurementJson.files(node, "answerFiles"));
    }
}
