package org.nezabudka.adapter.persistence.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.client.ClientRowSql;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.NameWords;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.measurement.MeasurementQuery;
import org.nezabudka.application.measurement.MeasurementQuery.Order;
import org.nezabudka.application.measurement.MeasurementRow;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.Priority;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.measurement.MeasurementState;
import org.nezabudka.domain.organization.EmployeeId;

/** Pages of the table of measurements. */
final class MeasurementPages {

    private static final String COLUMNS = """
            select m.id, m.version, m.number, m.phase, m.question_open, m.awaited_until,
                   coalesce(m.awaited_until < :now, false) as overdue, m.visit_start, m.visit_end, m.measurer_id,
                   e.display_name as measurer_name, m.seen_at is not null as seen, m.client_id, c.display_name as client_name,
                   (c.type = 'UNKNOWN' and c.search_name = '') as name_is_number, m.contact_name, m.task,
                   coalesce(m.phone, (select p.digits from client_phone p
                                      where p.client_id = c.id and p.contact_person_id is null
                                      order by p.place limit 1)) as phone,
                   d.name as district_name, k.name as kind_name, m.object, m.priority, m.assigner_id,
                   a.display_name as assigner_name, m.created_at, m.submitted_at, m.accepted_at,
                   (select count(*) from measurement_submission s where s.measurement_id = m.id) as submissions,
                   jsonb_array_length(m.draft -> 'documents') as documents,
                   coalesce(m.assigner_id = :self or m.measurer_id = :self, false) as mine,
            """;

    private static final String TABLES = """
            from measurement m
            join client c on c.id = m.client_id
            join measurement_kind k on k.id = m.kind_id
            join employee a on a.id = m.assigner_id
            left join employee e on e.id = m.measurer_id
            left join district d on d.id = m.district_id
            """;

    private static final Cursors NEWEST = new Cursors("measurements-newest", 1);
    private static final Cursors VISIT = new Cursors("measurements-visit", 2);
    private static final Cursors DUE = new Cursors("measurements-due", 2);

    private final Actor actor;
    private final MeasurementQuery query;
    private final PageRequest request;
    private final Instant now;

    MeasurementPages(Actor actor, MeasurementQuery query, PageRequest request, Instant now) {
        this.actor = actor;
        this.query = query;
        this.request = request;
        this.now = now;
    }

    Page<MeasurementRow> page(Handle handle) {
        var order = query.order();
        boolean following = request.cursor() != null;
        var sql = Sql.of(COLUMNS)
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add("as client_visible,")
                .add(Visibility.ofMeasurements(actor, Right.CONTACTS_PHONE).condition())
                .add("as phones_visible")
                .add(TABLES)
                .add("where")
                .add(filters())
                .addIf(following && order == Order.NEWEST, "and m.number < :number")
                .addIf(
                        following && order == Order.VISIT,
                        "and (coalesce(m.visit_start, 'infinity'), m.number) > (coalesce(cast(:sorted as timestamptz), 'infinity'), :number)")
                .addIf(
                        following && order == Order.DUE,
                        "and (coalesce(m.awaited_until, 'infinity'), m.number) > (coalesce(cast(:sorted as timestamptz), 'infinity'), :number)")
                .addIf(order == Order.NEWEST, "order by m.number desc limit :limit")
                .addIf(order == Order.VISIT, "order by coalesce(m.visit_start, 'infinity'), m.number limit :limit")
                .addIf(order == Order.DUE, "order by coalesce(m.awaited_until, 'infinity'), m.number limit :limit");
        var statement = bind(handle.createQuery(sql.toString())).bind("limit", request.limit() + 1);
        bindPlace(statement);
        return Cursors.page(
                statement.map((row, context) -> row(row)).list(), request.limit(), total(handle), this::cursor);
    }

    private void bindPlace(Query statement) {
        var cursor = request.cursor();
        if (cursor == null) return;
        if (query.order() == Order.NEWEST) {
            statement.bind("number", NEWEST.number(cursor, 0));
            return;
        }
        var cursors = query.order() == Order.VISIT ? VISIT : DUE;
        statement
                .bindByType("sorted", cursors.moment(cursor, 0), Instant.class)
                .bind("number", cursors.number(cursor, 1));
    }

    private String cursor(MeasurementRow last) {
        var number = Long.toString(last.number());
        return switch (query.order()) {
            case NEWEST -> NEWEST.of(number);
            case VISIT -> VISIT.of(text(last.start()), number);
            case DUE -> DUE.of(text(last.due()), number);
        };
    }

    private static String text(@Nullable Instant moment) {
        return moment == null ? "" : moment.toString();
    }

    private @Nullable Long total(Handle handle) {
        if (!request.withTotal()) return null;
        var sql = Sql.of("select count(*) from measurement m join client c on c.id = m.client_id where")
                .add(filters());
        return bind(handle.createQuery(sql.toString())).mapTo(Long.class).one();
    }

    private Sql filters() {
        var sql = Visibility.ofMeasurements(actor, Right.MEASUREMENTS_VIEW)
                .condition()
                .addIf(
                        !query.states().isEmpty(),
                        "and case when m.question_open then 'CLARIFICATION' else m.phase end = any(:states)")
                .addIf(Boolean.TRUE.equals(query.overdue()), "and m.awaited_until < :now")
                .addIf(Boolean.FALSE.equals(query.overdue()), "and coalesce(m.awaited_until, 'infinity') >= :now")
                .addIf(Boolean.TRUE.equals(query.planned()), "and m.visit_start is not null")
                .addIf(Boolean.FALSE.equals(query.planned()), "and m.visit_start is null")
                .addIf(query.measurer() != null, "and m.measurer_id = :measurer")
                .addIf(query.assigner() != null, "and m.assigner_id = :assigner")
                .addIf(query.kind() != null, "and m.kind_id = :kind")
                .addIf(query.district() != null, "and m.district_id = :district")
                .addIf(query.from() != null, "and m.visit_end > :from")
                .addIf(query.until() != null, "and m.visit_start < :until")
                .addIf(query.client() != null, "and m.client_id = :client");
        if (query.text() == null) return sql;
        // Nobody learns by a search what a hidden client is called.
        return sql.add("and (m.search like :text or (c.search_name like :text and")
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add("))");
    }

    private Query bind(Query statement) {
        var measurer = query.measurer();
        var assigner = query.assigner();
        var client = query.client();
        var kind = query.kind();
        var district = query.district();
        var text = query.text();
        return bindSelf(statement, actor)
                .bind("now", now)
                .bindArray(
                        "states",
                        String.class,
                        query.states().stream().map(Enum::name).toList())
                .bindByType("measurer", measurer == null ? null : measurer.value(), UUID.class)
                .bindByType("assigner", assigner == null ? null : assigner.value(), UUID.class)
                .bindByType("client", client == null ? null : client.value(), UUID.class)
                .bindByType("kind", kind == null ? null : kind.value(), UUID.class)
                .bindByType("district", district == null ? null : district.value(), UUID.class)
                .bindByType("from", query.from(), Instant.class)
                .bindByType("until", query.until(), Instant.class)
                .bind("text", text == null ? null : NameWords.anywhere(text));
    }

    static Query bindSelf(Query statement, Actor actor) {
        return Visibility.bind(statement, actor)
                .bindByType("self", actor.person().map(EmployeeId::value).orElse(null), UUID.class);
    }

    private static MeasurementRow row(ResultSet row) throws SQLException {
        var measurer = Rows.uuidOrNull(row, "measurer_id");
        boolean hidden = row.getBoolean("name_is_number") && !row.getBoolean("phones_visible");
        return new MeasurementRow(
                new MeasurementId(Rows.uuid(row, "id")),
                row.getInt("version"),
                row.getLong("number"),
                row.getBoolean("question_open")
                        ? MeasurementState.CLARIFICATION
                        : MeasurementState.valueOf(row.getString("phase")),
                row.getBoolean("overdue"),
                Rows.instantOrNull(row, "awaited_until"),
                Rows.instantOrNull(row, "visit_start"),
                Rows.instantOrNull(row, "visit_end"),
                measurer == null ? null : new EmployeeId(measurer),
                Rows.text(row, "measurer_name"),
                row.getBoolean("seen"),
                row.getBoolean("client_visible") ? new ClientId(Rows.uuid(row, "client_id")) : null,
                hidden ? "•••" : row.getString("client_name"),
                Rows.text(row, "contact_name"),
                ClientRowSql.phone(row),
                MeasurementJson.address(Json.read(row.getString("task"))),
                Rows.text(row, "district_name"),
                row.getString("kind_name"),
                row.getString("object"),
                Priority.valueOf(row.getString("priority")),
                new EmployeeId(Rows.uuid(row, "assigner_id")),
                row.getString("assigner_name"),
                Rows.instant(row, "created_at"),
                Rows.instantOrNull(row, "submitted_at"),
                Rows.instantOrNull(row, "accepted_at"),
                row.getInt("submissions"),
                row.getInt("documents"),
                row.getBoolean("mine"));
    }
}
