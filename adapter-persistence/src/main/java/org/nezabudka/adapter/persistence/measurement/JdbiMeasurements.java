package org.nezabudka.adapter.persistence.measurement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Ownerships;
import org.nezabudka.adapter.persistence.shared.NameWords;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.measurement.Measurements;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.measurement.Clarification;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementChangedMeanwhile;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.measurement.Phase;
import org.nezabudka.domain.measurement.Submission;
import org.nezabudka.domain.measurement.Submission.Verdict;
import org.nezabudka.domain.organization.EmployeeId;

/** Measurements in tables: one row each, with versions and questions in rows of their own. */
public final class JdbiMeasurements implements Measurements {

    private static final String FIND = "select " + MeasurementRows.COLUMNS + " from measurement m where m.id = :id";

    private static final String OPEN_OF = """
            select m.id from measurement m
            where m.phase not in ('ACCEPTED', 'CANCELLED')
              and (m.assigner_id = :employee or (m.measurer_id = :employee and m.phase <> 'SUBMITTED'))
            order by m.number
            """;

    private static final String ADD = """
            insert into measurement (id, version, number, assigner_id, created_at, client_id, kind_id, district_id, object,
                contact_name, phone, priority, task, requirements, measurer_id, visit_start, visit_end, booking_id, seen_at,
                phase, since, started_at, cancelled_by, cancel_reason, draft, due, supersedes, superseded_by, question_open,
                awaited_until, submitted_at, accepted_at, search)
            values (:id, 1, :number, :assigner, :createdAt, :client, :kind, :district, :object, :contact, :phone, :priority,
                :task::jsonb, :requirements::jsonb, :measurer, :start, :end, :booking, :seenAt, :phase, :since, :startedAt,
                :cancelledBy, :cancelReason, :draft::jsonb, :due, :supersedes, :supersededBy, :questionOpen, :awaitedUntil,
                :submittedAt, :acceptedAt, :search)
            on conflict (id) do nothing
            """;

    private static final String CHANGE = """
            update measurement
            set version = version + 1, assigner_id = :assigner, client_id = :client, kind_id = :kind, district_id = :district,
                object = :object, contact_name = :contact, phone = :phone, priority = :priority, task = :task::jsonb,
                requirements = :requirements::jsonb, measurer_id = :measurer, visit_start = :start, visit_end = :end,
                booking_id = :booking, seen_at = :seenAt, phase = :phase, since = :since, started_at = :startedAt,
                cancelled_by = :cancelledBy, cancel_reason = :cancelReason, draft = :draft::jsonb, due = :due,
                supersedes = :supersedes, superseded_by = :supersededBy, question_open = :questionOpen,
                awaited_until = :awaitedUntil, submitted_at = :submittedAt, accepted_at = :acceptedAt, search = :search
            where id = :id and version = :version
            """;

    private static final String SUBMISSION = """
            insert into measurement_submission (measurement_id, number, submitted_by, submitted_at, result, verdict, judged_by,
                judged_at, reason, until)
            values (:id, :number, :by, :at, :result::jsonb, :verdict, :judgedBy, :judgedAt, :reason, :until)
            on conflict (measurement_id, number) do update
            set verdict = excluded.verdict, judged_by = excluded.judged_by, judged_at = excluded.judged_at,
                reason = excluded.reason, until = excluded.until
            where measurement_submission.verdict is null and excluded.verdict is not null
            """;

    private static final String CLARIFICATION = """
            insert into measurement_clarification (measurement_id, number, side, asked_by, asked_at, question, details, files,
                until, ended, ended_by, ended_at, answer, answer_files)
            values (:id, :number, :side, :by, :at, :question, :details, :files, :until, :ended, :endedBy, :endedAt, :answer,
                :answerFiles)
            on conflict (measurement_id, number) do update
            set ended = excluded.ended, ended_by = excluded.ended_by, ended_at = excluded.ended_at, answer = excluded.answer,
                answer_files = excluded.answer_files
            where measurement_clarification.ended is null and excluded.ended is not null
            """;

    private final Jdbi jdbi;

    public JdbiMeasurements(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Measurement> find(MeasurementId id) {
        return jdbi.withHandle(handle -> read(handle, id));
    }

    private static Optional<Measurement> read(Handle handle, MeasurementId id) {
        return handle.createQuery(FIND)
                .bind("id", id.value())
                .map((row, context) -> MeasurementRows.measurement(row))
                .findOne();
    }

    /** What another transaction was just changing is read by a statement of its own, after the wait. */
    @Override
    public Optional<Measurement> lock(MeasurementId id) {
        return jdbi.withHandle(handle -> {
            handle.createQuery("select id from measurement where id = :id for update")
                    .bind("id", id.value())
                    .mapTo(UUID.class)
                    .findOne();
            return read(handle, id);
        });
    }

    @Override
    public long nextNumber() {
        return jdbi.withHandle(handle -> handle.createQuery("select nextval('measurement_number')")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Ownership ownership(Measurement measurement) {
        var holders = new ArrayList<EmployeeId>();
        holders.add(measurement.assigner());
        measurement.measurer().ifPresent(holders::add);
        return jdbi.withHandle(
                handle -> Ownerships.of(handle, holders, measurement.task().client()));
    }

    @Override
    public List<MeasurementId> openOf(EmployeeId employee) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN_OF)
                .bind("employee", employee.value())
                .mapTo(UUID.class)
                .map(MeasurementId::new)
                .list());
    }

    @Override
    public Measurement save(Measurement measurement) {
        return jdbi.inTransaction(handle -> {
            boolean added = measurement.version() == 0;
            try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                if (added)
                    update.bind("number", measurement.number()).bind("createdAt", Rows.kept(measurement.createdAt()));
                else update.bind("version", measurement.version());
                bind(update, measurement);
                if (update.execute() == 0) throw new MeasurementChangedMeanwhile(measurement.id());
            }
            addSubmissions(handle, measurement);
            addClarifications(handle, measurement);
            return measurement.withVersion(measurement.version() + 1);
        });
    }

    private static void bind(SqlStatement<?> statement, Measurement measurement) {
        var task = measurement.task();
        var site = task.site();
        var district = site.district();
        var phone = site.phone();
        statement.bind("id", measurement.id().value());
        statement.bind("assigner", measurement.assigner().value());
        statement.bind("client", task.client().value());
        statement.bind("kind", task.kind().value());
        statement.bindByType("district", district == null ? null : district.value(), UUID.class);
        statement.bind("object", task.object());
        statement.bind("contact", site.contact());
        statement.bind("phone", phone == null ? null : phone.digits());
        statement.bind("priority", task.priority().name());
        statement.bind("task", MeasurementJson.of(task));
        statement.bind("requirements", MeasurementJson.of(measurement.requirements()));
        statement.bind("draft", MeasurementJson.of(measurement.draft()));
        statement.bind("search", search(measurement));
        bindVisit(statement, measurement);
        bindProgress(statement, measurement);
    }

    private static void bindVisit(SqlStatement<?> statement, Measurement measurement) {
        var visit = measurement.visit();
        statement.bindByType("measurer", visit == null ? null : visit.measurer().value(), UUID.class);
        statement.bindByType("start", visit == null ? null : Rows.kept(visit.start()), Instant.class);
        statement.bindByType("end", visit == null ? null : Rows.kept(visit.end()), Instant.class);
        statement.bindByType("booking", visit == null ? null : visit.booking().value(), UUID.class);
        statement.bindByType("seenAt", visit == null ? null : Rows.keptOrNull(visit.seenAt()), Instant.class);
    }

    private static void bindProgress(SqlStatement<?> statement, Measurement measurement) {
        var progress = measurement.progress();
        var cancellation = progress.cancellation();
        var last = measurement.lastSubmission();
        var accepted = measurement.phase() == Phase.ACCEPTED ? progress.since() : null;
        statement.bind("phase", progress.phase().name());
        statement.bind("since", Rows.kept(progress.since()));
        statement.bindByType("startedAt", Rows.keptOrNull(progress.startedAt()), Instant.class);
        statement.bindByType(
                "cancelledBy", cancellation == null ? null : cancellation.by().value(), UUID.class);
        statement.bind("cancelReason", cancellation == null ? null : cancellation.reason());
        statement.bindByType("due", Rows.keptOrNull(measurement.due()), Instant.class);
        statement.bindByType("supersedes", value(measurement.lineage().supersedes()), UUID.class);
        statement.bindByType("supersededBy", value(measurement.lineage().supersededBy()), UUID.class);
        statement.bind("questionOpen", measurement.openQuestion().isPresent());
        statement.bindByType(
                "awaitedUntil", Rows.keptOrNull(measurement.awaitedUntil().orElse(null)), Instant.class);
        statement.bindByType("submittedAt", last.map(one -> Rows.kept(one.at())).orElse(null), Instant.class);
        statement.bindByType("acceptedAt", Rows.keptOrNull(accepted), Instant.class);
    }

    private static @Nullable UUID value(@Nullable MeasurementId id) {
        return id == null ? null : id.value();
    }

    /** All words by which people look for it, the client's name aside. */
    private static String search(Measurement measurement) {
        var site = measurement.task().site();
        var words = new ArrayList<String>();
        words.add(Long.toString(measurement.number()));
        words.add(measurement.task().object());
        if (site.contact() != null) words.add(site.contact());
        words.add(site.address().inOneLine());
        return NameWords.normalised(String.join(" ", words));
    }

    private static void addSubmissions(Handle handle, Measurement measurement) {
        if (measurement.submissions().isEmpty()) return;
        try (var batch = handle.prepareBatch(SUBMISSION)) {
            for (var submission : measurement.submissions()) {
                bind(batch, submission);
                batch.bind("id", measurement.id().value()).add();
            }
            batch.execute();
        }
    }

    private static void bind(SqlStatement<?> statement, Submission submission) {
        var verdict = submission.verdict();
        var returned = verdict instanceof Verdict.Returned one ? one : null;
        statement.bind("number", submission.number());
        statement.bind("by", submission.by().value());
        statement.bind("at", Rows.kept(submission.at()));
        statement.bind("result", MeasurementJson.of(submission.result()));
        statement.bind("verdict", verdict == null ? null : returned == null ? "ACCEPTED" : "RETURNED");
        statement.bindByType("judgedBy", verdict == null ? null : verdict.by().value(), UUID.class);
        statement.bindByType("judgedAt", verdict == null ? null : Rows.kept(verdict.at()), Instant.class);
        statement.bind("reason", returned == null ? null : returned.reason());
        statement.bindByType("until", returned == null ? null : Rows.kept(returned.until()), Instant.class);
    }

    private static void addClarifications(Handle handle, Measurement measurement) {
        if (measurement.clarifications().isEmpty()) return;
        try (var batch = handle.prepareBatch(CLARIFICATION)) {
            for (var clarification : measurement.clarifications()) {
                bind(batch, clarification);
                batch.bind("id", measurement.id().value()).add();
            }
            batch.execute();
        }
    }

    private static void bind(SqlStatement<?> statement, Clarification clarification) {
        var question = clarification.question();
        var end = clarification.end();
        var answered = end instanceof Clarification.End.Answered one ? one : null;
        statement.bind("number", clarification.number());
        statement.bind("side", clarification.side().name());
        statement.bind("by", clarification.askedBy().value());
        statement.bind("at", Rows.kept(clarification.askedAt()));
        statement.bind("question", question.text());
        statement.bind("details", question.details());
        statement.bindArray("files", UUID.class, MeasurementJson.ids(question.files()));
        statement.bind("until", Rows.kept(clarification.until()));
        statement.bind("ended", end == null ? null : answered == null ? "WITHDRAWN" : "ANSWERED");
        statement.bindByType("endedBy", end == null ? null : end.by().value(), UUID.class);
        statement.bindByType("endedAt", end == null ? null : Rows.kept(end.at()), Instant.class);
        statement.bind("answer", answered == null ? null : answered.text());
        statement.bindArray(
                "answerFiles", UUID.class, answered == null ? List.of() : MeasurementJson.ids(answered.files()));
    }
}
