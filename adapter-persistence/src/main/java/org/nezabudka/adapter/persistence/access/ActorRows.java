package org.nezabudka.adapter.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.domain.access.DeputyId;
import org.nezabudka.domain.access.Ground;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.access.Standing;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/** All that decides an employee's rights at a moment, read together with whatever they prove themselves by. */
final class ActorRows {

    /** Of {@code employee e} with {@code account a}; the moment is {@code :now}. */
    static final String COLUMNS = """
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
            """;

    private ActorRows() {}

    static Set<DepartmentId> departments(ResultSet row) throws SQLException {
        return departments(row, "departments");
    }

    static Standing standing(ResultSet row, Instant now) throws SQLException {
        return new Standing(now, departments(row, "within"), standIns(row.getString("stands_in_for")));
    }

    static Map<Right, Scope> rights(ResultSet row) throws SQLException {
        return rights(Rows.texts(row, "rights"));
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
