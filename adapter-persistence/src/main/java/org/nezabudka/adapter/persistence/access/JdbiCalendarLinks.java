package org.nezabudka.adapter.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.access.CalendarLink;
import org.nezabudka.application.access.CalendarLinks;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.organization.EmployeeId;

/** The secret addresses of calendars in a table; who bears one is read with all that decides their rights in one statement. */
public final class JdbiCalendarLinks implements CalendarLinks {

    private static final String OF_EMPLOYEE = """
            select employee_id, token_hash, created_at, read_at, contents, changed_at
            from calendar_link where employee_id = :employee
            """;

    private static final String BORNE = """
            select l.employee_id, l.token_hash, l.created_at, l.read_at, l.contents, l.changed_at, e.display_name,
            """ + ActorRows.COLUMNS + """
            from calendar_link l
            join account a on a.employee_id = l.employee_id and a.enabled
            join employee e on e.id = l.employee_id and e.dismissed_at is null
            where l.token_hash = :tokenHash
            """;

    private static final String REPLACE = """
            insert into calendar_link (employee_id, token_hash, created_at, read_at, contents, changed_at)
            values (:employee, :tokenHash, :createdAt, :readAt, :contents, :changedAt)
            on conflict (employee_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at,
                read_at = excluded.read_at, contents = excluded.contents, changed_at = excluded.changed_at
            """;

    private static final String USED = """
            update calendar_link set read_at = :readAt, contents = :contents, changed_at = :changedAt
            where employee_id = :employee and token_hash = :tokenHash and created_at = :createdAt
            """;

    private final Jdbi jdbi;

    public JdbiCalendarLinks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<CalendarLink> of(EmployeeId employee) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_EMPLOYEE)
                .bind("employee", employee.value())
                .map((row, context) -> link(row))
                .findOne());
    }

    @Override
    public Optional<Borne> borne(String tokenHash, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(BORNE)
                .bind("tokenHash", tokenHash)
                .bind("now", now)
                .map((row, context) -> borne(row, now))
                .findOne());
    }

    @Override
    public void replace(CalendarLink link) {
        jdbi.useHandle(handle -> bound(handle.createUpdate(REPLACE), link).execute());
    }

    @Override
    public void used(CalendarLink link) {
        jdbi.useHandle(handle -> bound(handle.createUpdate(USED), link).execute());
    }

    @Override
    public boolean remove(EmployeeId employee) {
        return jdbi.withHandle(
                        handle -> handle.execute("delete from calendar_link where employee_id = ?", employee.value()))
                > 0;
    }

    private static Update bound(Update update, CalendarLink link) {
        var readAt = link.readAt();
        return update.bind("employee", link.employee().value())
                .bind("tokenHash", link.tokenHash())
                .bind("createdAt", Rows.kept(link.createdAt()))
                .bindByType("readAt", readAt == null ? null : Rows.kept(readAt), Instant.class)
                .bind("contents", link.contents())
                .bind("changedAt", Rows.kept(link.changedAt()));
    }

    private static CalendarLink link(ResultSet row) throws SQLException {
        return new CalendarLink(
                new EmployeeId(Rows.uuid(row, "employee_id")),
                row.getString("token_hash"),
                Rows.instant(row, "created_at"),
                Rows.instantOrNull(row, "read_at"),
                Rows.text(row, "contents"),
                Rows.instant(row, "changed_at"));
    }

    private static Borne borne(ResultSet row, Instant now) throws SQLException {
        var link = link(row);
        var actor = new Actor.User(
                link.employee(),
                row.getString("display_name"),
                ActorRows.departments(row),
                ActorRows.rights(row),
                null);
        return new Borne(link, actor.with(ActorRows.standing(row, now)));
    }
}
