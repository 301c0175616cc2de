package org.nezabudka.adapter.persistence.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.schedule.Measurer;
import org.nezabudka.application.schedule.Measurers;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.DistrictId;

/** Who is sent to measure, from the staff and the rights of its accounts. */
public final class JdbiMeasurers implements Measurers {

    private static final String ALL = """
            select e.id, e.display_name,
                   array(select m.district_id from measurer_district m where m.employee_id = e.id) as districts
            from employee e
            where e.dismissed_at is null
              and exists (select from account a
                          join account_role r on r.employee_id = a.employee_id
                          join role_permission p on p.role_id = r.role_id
                          where a.employee_id = e.id and a.enabled and p.access_right = :right)
            order by e.display_name, e.id
            """;

    private static final String ASSIGN = """
            insert into measurer_district (employee_id, district_id) select :employee, unnest(:districts)
            """;

    private final Jdbi jdbi;

    public JdbiMeasurers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Measurer> all() {
        return jdbi.withHandle(handle -> handle.createQuery(ALL)
                .bind("right", Right.MEASUREMENTS_EXECUTE.key())
                .map((row, context) -> measurer(row))
                .list());
    }

    @Override
    public void assign(EmployeeId employee, Set<DistrictId> districts) {
        jdbi.useHandle(handle -> {
            handle.execute("delete from measurer_district where employee_id = ?", employee.value());
            handle.createUpdate(ASSIGN)
                    .bind("employee", employee.value())
                    .bindArray(
                            "districts",
                            UUID.class,
                            districts.stream().map(DistrictId::value).toList())
                    .execute();
        });
    }

    private static Measurer measurer(ResultSet row) throws SQLException {
        var districts = (UUID[]) row.getArray("districts").getArray();
        return new Measurer(
                new EmployeeId(Rows.uuid(row, "id")),
                row.getString("display_name"),
                Arrays.stream(districts).map(DistrictId::new).collect(Collectors.toSet()));
    }
}
