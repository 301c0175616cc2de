package org.nezabudka.adapter.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.access.Preferences;
import org.nezabudka.application.access.Session;
import org.nezabudka.application.access.Sessions;
import org.nezabudka.application.access.SignedIn;
import org.nezabudka.domain.organization.EmployeeId;

/** Sessions in a table; who bears one is read with all that decides their rights in one statement. */
public final class JdbiSessions implements Sessions {

    private static final String ADD = """
            insert into user_session (id, employee_id, token_hash, csrf_token, started_at, last_seen_at, expires_at, origin,
                user_agent)
            values (:id, :employee, :tokenHash, :csrf, :startedAt, :seenAt, :expiresAt, :origin, :userAgent)
            """;

    private static final String SIGNED_IN = """
            select s.id, s.employee_id, s.token_hash, s.csrf_token, s.started_at, s.last_seen_at, s.expires_at, s.origin,
                   s.user_agent, e.display_name, a.login, e.extension, d.name as department_name, e.position_code, e.email,
                   e.phone, p.locale, p.theme, p.density, p.start_page, p.starts_planned_calls,
            """ + ActorRows.COLUMNS + """
            from user_session s
            join account a on a.employee_id = s.employee_id and a.enabled
            join employee e on e.id = s.employee_id and e.dismissed_at is null
            left join department d on d.id = e.department_id
            left join preference p on p.employee_id = e.id
            where s.token_hash = :tokenHash and s.expires_at > :now and s.last_seen_at > :seenAfter
            """;

    private static final String OF_EMPLOYEE = """
            select id, employee_id, token_hash, csrf_token, started_at, last_seen_at, expires_at, origin, user_agent
            from user_session where employee_id = :employee order by started_at desc, id
            """;

    private final Jdbi jdbi;
    private final Locale usual;

    /** @param usual language of those who never chose one */
    public JdbiSessions(Jdbi jdbi, Locale usual) {
        this.jdbi = jdbi;
        this.usual = usual;
    }

    @Override
    public void add(Session session) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD)
                .bind("id", session.id())
                .bind("employee", session.employee().value())
                .bind("tokenHash", session.tokenHash())
                .bind("csrf", session.csrfToken())
                .bind("startedAt", Rows.kept(session.startedAt()))
                .bind("seenAt", Rows.kept(session.lastSeenAt()))
                .bind("expiresAt", Rows.kept(session.expiresAt()))
                .bind("origin", session.origin())
                .bind("userAgent", session.userAgent())
                .execute());
    }

    @Override
    public Optional<SignedIn> signedIn(String tokenHash, Instant now, Instant seenAfter) {
        return jdbi.withHandle(handle -> handle.createQuery(SIGNED_IN)
                .bind("tokenHash", tokenHash)
                .bind("now", now)
                .bind("seenAfter", seenAfter)
                .map((row, context) -> signedIn(row, now))
                .findOne());
    }

    @Override
    public void seen(UUID session, Instant at) {
        jdbi.useHandle(handle -> handle.execute(
                "update user_session set last_seen_at = greatest(last_seen_at, ?) where id = ?",
                Rows.kept(at),
                session));
    }

    @Override
    public List<Session> of(EmployeeId employee) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_EMPLOYEE)
                .bind("employee", employee.value())
                .map((row, context) -> session(row))
                .list());
    }

    @Override
    public boolean end(EmployeeId employee, UUID session) {
        return jdbi.withHandle(handle -> handle.execute(
                        "delete from user_session where employee_id = ? and id = ?", employee.value(), session))
                > 0;
    }

    @Override
    public void endAll(EmployeeId employee, @Nullable UUID except) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from user_session where employee_id = :employee and id is distinct from :except")
                .bind("employee", employee.value())
                .bindByType("except", except, UUID.class)
                .execute());
    }

    @Override
    public int forget(Instant now, Instant seenAfter) {
        return jdbi.withHandle(handle ->
                handle.execute("delete from user_session where expires_at <= ? or last_seen_at <= ?", now, seenAfter));
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                Rows.uuid(row, "id"),
                new EmployeeId(Rows.uuid(row, "employee_id")),
                row.getString("token_hash"),
                row.getString("csrf_token"),
                Rows.instant(row, "started_at"),
                Rows.instant(row, "last_seen_at"),
                Rows.instant(row, "expires_at"),
                Rows.text(row, "origin"),
                Rows.text(row, "user_agent"));
    }

    private SignedIn signedIn(ResultSet row, Instant now) throws SQLException {
        var phone = Rows.text(row, "phone");
        return new SignedIn(
                session(row),
                row.getString("display_name"),
                row.getString("login"),
                ActorRows.departments(row),
                ActorRows.rights(row),
                ActorRows.standing(row, now),
                Rows.text(row, "extension"),
                Rows.text(row, "department_name"),
                Rows.text(row, "position_code"),
                Rows.text(row, "email"),
                phone == null ? null : "+" + phone,
                row.getString("locale") == null ? Preferences.usual(usual) : JdbiPreferences.preferences(row));
    }
}
