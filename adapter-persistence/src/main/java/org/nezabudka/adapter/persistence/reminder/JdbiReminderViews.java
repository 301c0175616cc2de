package org.nezabudka.adapter.persistence.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.client.ClientRowSql;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.reminder.ReminderQuery;
import org.nezabudka.application.reminder.ReminderRow;
import org.nezabudka.application.reminder.ReminderViews;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.reminder.ReminderId;

/** Views of reminders by SQL: of whom the actor may see them, and what of the client. */
public final class JdbiReminderViews implements ReminderViews {

    private static final String OWN = "r.employee_id = :me";
    private static final String OF_DEPARTMENT = "w.department_id = any(:departments)";

    private static final String SELECT = "select " + ReminderRows.COLUMNS + """
            , w.display_name as whom_name, c.display_name, (c.type = 'UNKNOWN' and c.search_name = '') as name_is_number,
            (select p.digits from client_phone p
             where p.client_id = c.id and p.contact_person_id is null order by p.place limit 1) as phone,
            """;

    private static final Cursors CURSORS = new Cursors("reminders", 2);

    private final Jdbi jdbi;

    public JdbiReminderViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Page<ReminderRow> page(Actor.User actor, ReminderQuery query, PageRequest request) {
        return jdbi.withHandle(handle -> {
            var cursor = request.cursor();
            var conditions = Sql.of("where r.state = 'ACTIVE' and")
                    .add(query.team() ? ofOthers(actor) : Sql.of(OWN))
                    .add(part(query.part()));
            var sql = select(actor)
                    .add(conditions)
                    .addIf(cursor != null, "and (r.due_at, r.id) > (:afterDue, :afterId)")
                    .add("order by r.due_at, r.id limit :limit");
            var statement =
                    bind(handle.createQuery(sql.toString()), actor, query).bind("limit", request.limit() + 1);
            if (cursor != null)
                statement.bind("afterDue", CURSORS.moment(cursor, 0)).bind("afterId", CURSORS.id(cursor, 1));
            var found = statement.map((row, context) -> row(row)).list();
            Long total = null;
            if (request.withTotal()) {
                var count = Sql.of("select count(*) from reminder r join employee w on w.id = r.employee_id")
                        .add(conditions);
                total = bind(handle.createQuery(count.toString()), actor, query)
                        .mapTo(Long.class)
                        .one();
            }
            return Cursors.page(
                    found,
                    request.limit(),
                    total,
                    last -> CURSORS.of(
                            last.reminder().due().toString(),
                            last.reminder().id().toString()));
        });
    }

    private static Sql part(ReminderQuery.Part part) {
        return switch (part) {
            case NOW -> Sql.of("and r.raised");
            case OVERDUE -> Sql.of("and r.due_at < :now");
            case TODAY -> Sql.of("and r.due_at >= :now and r.due_at < :dayEnd");
            case LATER -> Sql.of("and r.due_at >= :dayEnd");
            case ALL -> Sql.of("");
        };
    }

    /** Those of the actor's people, the own ones not among them. */
    private static Sql ofOthers(Actor.User actor) {
        return Sql.of("r.employee_id <> :me and").add(ofTeam(actor));
    }

    private static Sql ofTeam(Actor.User actor) {
        var scope = actor.rights().get(Right.REMINDERS_TEAM);
        if (scope == null) return Sql.of("false");
        return scope == Scope.ALL ? Sql.of("true") : scope == Scope.DEPARTMENT ? Sql.of(OF_DEPARTMENT) : Sql.of(OWN);
    }

    @Override
    public Optional<ReminderRow> find(Actor.User actor, ReminderId id) {
        var sql = select(actor)
                .add("where r.id = :id and (")
                .add(OWN)
                .add("or")
                .add(ofTeam(actor))
                .add(")");
        return jdbi.withHandle(handle -> Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bind("id", id.value())
                .map((row, context) -> row(row))
                .findOne());
    }

    private static Sql select(Actor.User actor) {
        return Sql.of(SELECT)
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add("as client_visible,")
                .add(Visibility.ofClients(actor, Right.CONTACTS_PHONE).condition())
                .add("as phones_visible")
                .add(
                        "from reminder r join employee w on w.id = r.employee_id left join client c on c.id = r.client_id");
    }

    private static Query bind(Query statement, Actor.User actor, ReminderQuery query) {
        return Visibility.bind(statement, actor).bind("now", query.now()).bind("dayEnd", query.dayEnd());
    }

    private static ReminderRow row(ResultSet row) throws SQLException {
        var reminder = ReminderRows.reminder(row);
        boolean sees = reminder.client() != null && row.getBoolean("client_visible");
        return new ReminderRow(
                reminder,
                row.getString("whom_name"),
                sees,
                sees ? ClientRowSql.name(row) : null,
                sees ? ClientRowSql.phone(row) : null);
    }
}
