package org.nezabudka.adapter.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.access.Preferences;
import org.nezabudka.application.access.Session;
import org.nezabudka.application.access.Sessions;
import org.nezabudka.application.access.SignedIn;
import org.nezabudka.domain.access.DeputyId;
import org.nezabudka.domain.access.Ground;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.access.Standing;
import org.nezabudka.domain.organization.DepartmentId;
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
                   array(with recursive below as (
                             select e.department_id as id where e.department_id is not null
                             union
                             select child.id from department child join below on child.parent_id = below.id)
                         select below.id::text from below) as departments,
                   array(with recursive within as (
                             select e.department_id as id where e.department_id is not null
                             union
                             select up.parent_id from department up join within on within.id = up.id
                             where up.parent_id is not null)
                         select within.id::text from within) as within,
                   (select json_agg(json_build_object('appointment', y.id, 'absent', y.absent_id, 'name', away.display_name,
                               'until', y.period_until, 'ground', y.ground, 'orderNumber', y.order_number))
                    from deputy y join employee away on away.id = y.absent_id
                    where y.deputy_id = e.id and y.ended_at is null
                      and y.period_from <= :now and y.period_until > :now) as stands_in_for,
                   array(select q.access_right || ' ' || q.scope
                         from account_role r join role_permission q on q.role_id = r.role_id
                         where r.employee_id = a.employee_id) as rights
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
                departments(row, "departments"),
                rights(Rows.texts(row, "rights")),
                new Standing(now, departments(row, "within"), standIns(row.getString("stands_in_for"))),
                Rows.text(row, "extension"),
                Rows.text(row, "department_name"),
                Rows.text(row, "position_code"),
                Rows.text(row, "email"),
                phone == null ? null : "+" + phone,
                row.getString("locale") == null ? Preferences.usual(usual) : JdbiPreferences.preferences(row));
    }

    private static Set<DepartmentId> departments(ResultSet row, String column) throws SQLException {
        Set<DepartmentId> departments = new HashSet<>();
        for (var id : Rows.texts(row, column)) departments.add(new DepartmentId(UUID.fromString(id)));
        return departments;
    }

    private static Set<Standing.StandIn> standIns(@Nullable String document) {
        if (document == null) return Set.of();
        var standIns = new HashSet<Standing.StandIn>();
        for (var one : Json.read(document)) {
            var order = one.get("orderNumber");
            standIns.add(new Standing.StandIn(
                    new DeputyId(UUID.fromString(one.get("appointment").asString())),
                    new EmployeeId(UUID.fromString(one.get("absent").asString())),
                    one.get("name").asString(),
                    OffsetDateTime.parse(one.get("until").asString()).toInstant(),
                    new Ground(one.get("ground").asString(), order.isNull() ? null : order.asString())));
        }
        return standIns;
    }

    private static Map<Right, Scope> rights(List<String> granted) {
        var rights = new EnumMap<Right, Scope>(Right.class);
        for (var text : granted) {
            int gap = text.indexOf(' ');
            var scope = Scope.valueOf(text.substring(gap + 1));
            Right.ofKey(text.substring(0, gap)).ifPresent(right -> rights.merge(right, scope, Scope::widest));
        }
        return rights;
    }
}
