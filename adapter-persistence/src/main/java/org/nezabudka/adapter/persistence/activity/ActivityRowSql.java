package org.nezabudka.adapter.persistence.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.access.Visibility;
import org.nezabudka.adapter.persistence.client.ClientRowSql;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.activity.ActivityClientRef;
import org.nezabudka.application.activity.ActivityRow;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.ActivityState;
import org.nezabudka.domain.client.ClientId;

/** Activities as lists and tables show them. */
final class ActivityRowSql {

    private static final String SHOWN = """
            , assignee.display_name as assignee_name, assigner.display_name as assigner_name, author.display_name as author_name,
            checker.display_name as checker_name, c.display_name, c.status as client_status,
            (c.type = 'UNKNOWN' and c.search_name = '') as name_is_number,
            (select p.digits from client_phone p
             where p.client_id = c.id and p.contact_person_id is null order by p.place limit 1) as phone,
            (select concat_ws(' ', p.family_name, p.given_name, p.patronymic) from contact_person p
             where p.id = a.contact_person_id) as person_name,
            (select count(*) from activity_move m where m.activity_id = a.id) as move_count,
            """;

    private static final String TABLES = """
            from activity a
            join employee assignee on assignee.id = a.assignee_id
            left join employee assigner on assigner.id = a.assigner_id
            left join employee author on author.id = a.author_id
            left join employee checker on checker.id = a.checked_by
            left join client c on c.id = a.client_id
            """;

    private ActivityRowSql() {}

    /** {@code select … from activity a …}; the actor's values are bound by {@link Visibility#bind}. */
    static Sql select(Actor actor) {
        return select(actor, Sql.of(""));
    }

    /** @param more further columns, each with a comma before it */
    static Sql select(Actor actor, Sql more) {
        return Sql.of("select")
                .add(ActivityRows.COLUMNS)
                .add(SHOWN)
                .add(Visibility.ofClients(actor, Right.CLIENTS_VIEW).condition())
                .add("as client_visible,")
                .add(Visibility.ofClients(actor, Right.CONTACTS_PHONE).condition())
                .add("as phones_visible,")
                .add(Visibility.ofActivities(actor, Right.EVENTS_EDIT).condition())
                .add("as may_edit,")
                .add(Visibility.ofActivities(actor, Right.EVENTS_CHECK).condition())
                .add("as may_check,")
                .add(Visibility.ofActivities(actor, Right.WORKENTRIES_EDIT_OLD).condition())
                .add("as may_edit_old")
                .add(more)
                .add(TABLES);
    }

    static ActivityRow row(ResultSet row, Instant now) throws SQLException {
        var state = ActivityState.valueOf(row.getString("state"));
        var timing = ActivityRows.timing(row);
        boolean overdue = state.isOpen() && timing != null && timing.due().isBefore(now);
        return new ActivityRow(
                new ActivityId(Rows.uuid(row, "id")),
                row.getInt("version"),
                ActivityRows.facts(row),
                ActivityRows.people(row),
                timing,
                state,
                overdue,
                client(row),
                row.getBoolean("client_visible") ? Rows.text(row, "person_name") : null,
                new ActivityRow.Names(
                        row.getString("assignee_name"), Rows.text(row, "assigner_name"), Rows.text(row, "author_name")),
                end(row),
                row.getInt("move_count"),
                ActivityRows.activityId(row, "follows"),
                Rows.instant(row, "created_at"),
                row.getBoolean("may_edit"),
                row.getBoolean("may_check"),
                row.getBoolean("may_edit_old"));
    }

    private static @Nullable ActivityClientRef client(ResultSet row) throws SQLException {
        var id = Rows.uuidOrNull(row, "client_id");
        if (id == null) return null;
        var name = ClientRowSql.name(row);
        if (!row.getBoolean("client_visible"))
            return new ActivityClientRef(null, row.getBoolean("name_is_number") ? "•••" : name, null, null);
        return new ActivityClientRef(new ClientId(id), name, Rows.text(row, "client_status"), ClientRowSql.phone(row));
    }

    private static ActivityRow.@Nullable End end(ResultSet row) throws SQLException {
        if (row.getObject("ended_at", OffsetDateTime.class) == null) return null;
        return new ActivityRow.End(
                Rows.instantOrNull(row, "held_at"),
                Rows.instant(row, "ended_at"),
                Rows.text(row, "result"),
                Rows.text(row, "status_before"),
                Rows.text(row, "status_after"),
                Rows.text(row, "reason"),
                Rows.instantOrNull(row, "checked_at"),
                Rows.text(row, "checker_name"),
                ActivityRows.call(row));
    }
}
