package org.nezabudka.adapter.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.client.ClientRowSql;
import org.nezabudka.adapter.persistence.shared.Cursors;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.access.LendingViews;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.AccessLevel;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/** Lists of what is lent, each one statement. */
public final class JdbiLendingViews implements LendingViews {

    private static final String GRANTS = """
            select g.id, g.version, g.client_id, c.display_name, (c.type = 'UNKNOWN' and c.search_name = '') as name_is_number,
                   (select p.digits from client_phone p
                    where p.client_id = c.id and p.contact_person_id is null order by p.place limit 1) as phone,
                   g.employee_id, g.department_id, coalesce(e.display_name, d.name) as grantee_name, g.level, g.granted_from,
                   g.granted_until, g.ground, g.order_number, giver.display_name as giver_name, g.granted_at, g.revoked_at,
                   taker.display_name as taker_name, g.revocation_reason,
                   case when g.revoked_at is not null or g.granted_until <= :now then 'ENDED'
                        when g.granted_from > :now then 'TO_COME' else 'IN_FORCE' end as state,
            """;

    private static final String GRANT_TABLES = """
            from access_grant g join client c on c.id = g.client_id
            """;

    private static final String GRANT_NAMES = """
            left join employee e on e.id = g.employee_id left join department d on d.id = g.department_id
            left join employee giver on giver.id = g.granted_by left join employee taker on taker.id = g.revoked_by
            """;

    private static final String DEPUTIES = """
            select y.id, y.version, y.absent_id, absent.display_name as absent_name, y.deputy_id,
                   deputy.display_name as deputy_name, y.period_from, y.period_until, y.ground, y.order_number,
                   giver.display_name as giver_name, y.appointed_at, y.ended_at, taker.display_name as taker_name,
                   y.ending_reason,
                   case when y.ended_at is not null or y.period_until <= :now then 'ENDED'
                        when y.period_from > :now then 'TO_COME' else 'IN_FORCE' end as state,
            """;

    private static final String DEPUTY_TABLES = """
            from deputy y join employee absent on absent.id = y.absent_id join employee deputy on deputy.id = y.deputy_id
            """;

    private static final String DEPUTY_NAMES = """
            left join employee giver on giver.id = y.appointed_by left join employee taker on taker.id = y.ended_by
            """;

    private static final Cursors GRANT_CURSORS = new Cursors("access-grants", 2);
    private static final Cursors DEPUTY_CURSORS = new Cursors("deputies", 2);

    private final Jdbi jdbi;

    public JdbiLendingViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Page<GrantRow> grants(Actor actor, GrantQuery query, Instant now, PageRequest request) {
        boolean all = keepsAll(actor);
        var where = Sql.of("where")
                .add(
                        all
                                ? Sql.of("true")
                                : Visibility.ofClients(actor, Right.CLIENTS_VIEW)
                                        .condition())
                .addIf(query.id() != null, "and g.id = :one")
                .addIf(query.client() != null, "and g.client_id = :client")
                .addIf(query.employee() != null, "and g.employee_id = :employee")
                .addIf(query.department() != null, "and g.department_id = :department")
                .addIf(query.state() == State.ENDED, "and (g.revoked_at is not null or g.granted_until <= :now)")
                .addIf(query.state() == State.TO_COME, "and g.revoked_at is null and g.granted_from > :now")
                .addIf(
                        query.state() == State.IN_FORCE,
                        "and g.revoked_at is null and g.granted_from <= :now and g.granted_until > :now");
        var sql = Sql.of(GRANTS)
                .add(Visibility.ofClients(actor, Right.CONTACTS_PHONE).condition())
                .add("as phones_visible, (")
                .add(
                        all
                                ? Sql.of("true")
                                : Visibility.ofClients(actor, Right.CLIENTS_GRANT)
                                        .condition())
                .add(") as may_change")
                .add(GRANT_TABLES)
                .add(GRANT_NAMES)
                .add(where)
                .addIf(request.cursor() != null, "and (g.granted_until, g.id) < (:until, :id)")
                .add("order by g.granted_until desc, g.id desc limit :limit");
        return jdbi.withHandle(handle -> {
            var found = bind(handle, sql, actor, query, now)
                    .bind("limit", request.limit() + 1)
                    .bind("until", request.cursor() == null ? null : GRANT_CURSORS.moment(request.cursor(), 0))
                    .bindByType(
                            "id", request.cursor() == null ? null : GRANT_CURSORS.id(request.cursor(), 1), UUID.class)
                    .map((row, context) -> grant(row))
                    .list();
            var total = request.withTotal()
                    ? bind(handle, Sql.of("select count(*)").add(GRANT_TABLES).add(where), actor, query, now)
                            .mapTo(Long.class)
                            .one()
                    : null;
            return Cursors.page(
                    found,
                    request.limit(),
                    total,
                    last -> GRANT_CURSORS.of(last.until().toString(), last.id().toString()));
        });
    }

    private static Query bind(Handle handle, Sql sql, Actor actor, GrantQuery query, Instant now) {
        return Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bind("now", now)
                .bindByType("one", query.id() == null ? null : query.id().value(), UUID.class)
                .bindByType(
                        "client", query.client() == null ? null : query.client().value(), UUID.class)
                .bindByType("employee", valueOf(query.employee()), UUID.class)
                .bindByType("department", valueOf(query.department()), UUID.class);
    }

    private static GrantRow grant(ResultSet row) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        return new GrantRow(
                Rows.uuid(row, "id"),
                row.getInt("version"),
                Rows.uuid(row, "client_id"),
                ClientRowSql.name(row),
                Rows.uuidOrNull(row, "employee_id"),
                Rows.uuidOrNull(row, "department_id"),
                row.getString("grantee_name"),
                AccessLevel.valueOf(row.getString("level")),
                Rows.instant(row, "granted_from"),
                Rows.instant(row, "granted_until"),
                row.getString("ground"),
                Rows.text(row, "order_number"),
                Rows.text(row, "giver_name"),
                Rows.instant(row, "granted_at"),
                Rows.instantOrNull(row, "revoked_at"),
                Rows.text(row, "taker_name"),
                Rows.text(row, "revocation_reason"),
                state,
                row.getBoolean("may_change") && state != State.ENDED);
    }

    @Override
    public Page<DeputyRow> deputies(Actor actor, DeputyQuery query, Instant now, PageRequest request) {
        var mayEnd = mayEnd(actor);
        var where = Sql.of("where (")
                .add(mayEnd)
                .add("or y.absent_id = :me or y.deputy_id = :me)")
                .addIf(query.id() != null, "and y.id = :one")
                .addIf(query.absent() != null, "and y.absent_id = :absent")
                .addIf(query.deputy() != null, "and y.deputy_id = :deputy")
                .addIf(query.state() == State.ENDED, "and (y.ended_at is not null or y.period_until <= :now)")
                .addIf(query.state() == State.TO_COME, "and y.ended_at is null and y.period_from > :now")
                .addIf(
                        query.state() == State.IN_FORCE,
                        "and y.ended_at is null and y.period_from <= :now and y.period_until > :now");
        var sql = Sql.of(DEPUTIES)
                .add(mayEnd)
                .add("as may_end")
                .add(DEPUTY_TABLES)
                .add(DEPUTY_NAMES)
                .add(where)
                .addIf(request.cursor() != null, "and (y.period_until, y.id) < (:until, :id)")
                .add("order by y.period_until desc, y.id desc limit :limit");
        return jdbi.withHandle(handle -> {
            var found = bind(handle, sql, actor, query, now)
                    .bind("limit", request.limit() + 1)
                    .bind("until", request.cursor() == null ? null : DEPUTY_CURSORS.moment(request.cursor(), 0))
                    .bindByType(
                            "id", request.cursor() == null ? null : DEPUTY_CURSORS.id(request.cursor(), 1), UUID.class)
                    .map((row, context) -> deputy(row))
                    .list();
            var total = request.withTotal()
                    ? bind(handle, Sql.of("select count(*)").add(DEPUTY_TABLES).add(where), actor, query, now)
                            .mapTo(Long.class)
                            .one()
                    : null;
            return Cursors.page(
                    found,
                    request.limit(),
                    total,
                    last -> DEPUTY_CURSORS.of(last.until().toString(), last.id().toString()));
        });
    }

    /** Whoever may lend what is the absent one's. */
    private static Sql mayEnd(Actor actor) {
        if (keepsAll(actor)) return Sql.of("true");
        if (!(actor instanceof Actor.User user)) return Sql.of("true");
        var scope = user.rights().get(Right.CLIENTS_GRANT);
        if (scope == null) return Sql.of("false");
        if (scope == Scope.ALL) return Sql.of("true");
        return Sql.of("(y.absent_id = :me")
                .addIf(scope == Scope.DEPARTMENT, "or coalesce(absent.department_id = any(:departments), false)")
                .add(")");
    }

    private static Query bind(Handle handle, Sql sql, Actor actor, DeputyQuery query, Instant now) {
        return Visibility.bind(handle.createQuery(sql.toString()), actor)
                .bind("now", now)
                .bindByType("one", query.id() == null ? null : query.id().value(), UUID.class)
                .bindByType("absent", valueOf(query.absent()), UUID.class)
                .bindByType("deputy", valueOf(query.deputy()), UUID.class);
    }

    private static DeputyRow deputy(ResultSet row) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        return new DeputyRow(
                Rows.uuid(row, "id"),
                row.getInt("version"),
                Rows.uuid(row, "absent_id"),
                row.getString("absent_name"),
                Rows.uuid(row, "deputy_id"),
                row.getString("deputy_name"),
                Rows.instant(row, "period_from"),
                Rows.instant(row, "period_until"),
                row.getString("ground"),
                Rows.text(row, "order_number"),
                Rows.text(row, "giver_name"),
                Rows.instant(row, "appointed_at"),
                Rows.instantOrNull(row, "ended_at"),
                Rows.text(row, "taker_name"),
                Rows.text(row, "ending_reason"),
                state,
                row.getBoolean("may_end") && state != State.ENDED);
    }

    private static boolean keepsAll(Actor actor) {
        return AccessPolicy.decide(actor, Right.ADMIN_ACCESS).allowed();
    }

    private static @Nullable UUID valueOf(@Nullable EmployeeId employee) {
        return employee == null ? null : employee.value();
    }

    private static @Nullable UUID valueOf(@Nullable DepartmentId department) {
        return department == null ? null : department.value();
    }
}
