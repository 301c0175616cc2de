package org.nezabudka.adapter.persistence.measurement;

import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.measurement.MeasurementQuery;
import org.nezabudka.application.measurement.MeasurementRow;
import org.nezabudka.application.measurement.MeasurementSummary;
import org.nezabudka.application.measurement.MeasurementViews;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;

/** The table and the widget of measurements, straight from their tables. */
public final class JdbiMeasurementViews implements MeasurementViews {

    private static final String COUNTS = """
            select count(*) filter (where m.phase = 'NEW' and not m.question_open) as fresh,
                   count(*) filter (where m.phase not in ('ACCEPTED', 'CANCELLED') and m.visit_start is null) as unplanned,
                   count(*) filter (where m.phase = 'SCHEDULED' and not m.question_open) as scheduled,
                   count(*) filter (where m.phase = 'IN_PROGRESS' and not m.question_open) as in_progress,
                   count(*) filter (where m.awaited_until < :now) as overdue,
                   count(*) filter (where m.phase = 'SUBMITTED' and not m.question_open) as submitted,
                   count(*) filter (where m.question_open) as clarification,
                   count(*) filter (where m.phase = 'RETURNED' and not m.question_open) as returned,
                   count(*) filter (where m.phase = 'SUBMITTED' and not m.question_open and m.assigner_id = :self) as to_accept,
                   count(*) filter (where m.accepted_at >= :month and m.superseded_by is null) as accepted
            from measurement m
            where (m.phase not in ('ACCEPTED', 'CANCELLED') or m.accepted_at >= :month) and
            """;

    private final Jdbi jdbi;

    public JdbiMeasurementViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Page<MeasurementRow> page(Actor actor, MeasurementQuery query, PageRequest request, Instant now) {
        return jdbi.withHandle(handle -> new MeasurementPages(actor, query, request, now).page(handle));
    }

    @Override
    public MeasurementSummary summary(Actor actor, Instant now, Instant monthStart) {
        var sql = Sql.of(COUNTS)
                .add(Visibility.ofMeasurements(actor, Right.MEASUREMENTS_VIEW).condition());
        return jdbi.withHandle(handle -> MeasurementPages.bindSelf(handle.createQuery(sql.toString()), actor)
                .bind("now", now)
                .bind("month", monthStart)
                .map((row, context) -> new MeasurementSummary(
                        row.getInt("fresh"),
                        row.getInt("unplanned"),
                        row.getInt("scheduled"),
                        row.getInt("in_progress"),
                        row.getInt("overdue"),
                        row.getInt("submitted"),
                        row.getInt("clarification"),
                        row.getInt("returned"),
                        row.getInt("to_accept"),
                        row.getInt("accepted")))
                .one());
    }
}
