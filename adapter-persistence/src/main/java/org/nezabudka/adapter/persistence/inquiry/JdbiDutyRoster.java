package org.nezabudka.adapter.persistence.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.inquiry.DutyRoster;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.organization.EmployeeId;

/** Who there is to be asked, from the staff, its accounts, its inquiries and its telephones. */
public final class JdbiDutyRoster implements DutyRoster {

    private static final String COLLEAGUES = """
            select e.id, e.display_name, d.name as department, e.extension,
                   (select max(h.since) from inquiry_holding h where h.employee_id = e.id) as last_given,
                   (select count(*) from inquiry i where i.owner_id = e.id and i.state = 'OPEN') as inquiries,
                   exists (select from account a
                           join account_role r on r.employee_id = a.employee_id
                           join role_permission p on p.role_id = r.role_id
                           where a.employee_id = e.id and a.enabled and p.access_right = :right) as works_inquiries,
                   exists (select from call k join call_participant q on q.call_id = k.id
                           where k.outcome = 'IN_PROGRESS' and q.employee_id = e.id) as talking
            from employee e left join department d on d.id = e.department_id
            where e.dismissed_at is null
            order by e.display_name, e.id
            """;

    private static final String WITH_RIGHT = """
            select distinct e.id from employee e
            join account a on a.employee_id = e.id and a.enabled
            join account_role r on r.employee_id = a.employee_id
            join role_permission p on p.role_id = r.role_id and p.access_right = :right
            where e.dismissed_at is null
            """;

    private final Jdbi jdbi;

    public JdbiDutyRoster(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Colleague> colleagues() {
        return jdbi.withHandle(handle -> handle.createQuery(COLLEAGUES)
                .bind("right", Right.INQUIRIES_WORK.key())
                .map((row, context) -> colleague(row))
                .list());
    }

    private static Colleague colleague(ResultSet row) throws SQLException {
        var lastGiven = Rows.instantOrNull(row, "last_given");
        return new Colleague(
                new EmployeeId(Rows.uuid(row, "id")),
                row.getString("display_name"),
                Rows.text(row, "department"),
                Rows.text(row, "extension"),
                row.getBoolean("works_inquiries"),
                lastGiven == null ? Instant.MIN : lastGiven,
                row.getInt("inquiries"),
                row.getBoolean("talking"));
    }

    @Override
    public Set<EmployeeId> withRight(Right right) {
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery(WITH_RIGHT)
                .bind("right", right.key())
                .mapTo(UUID.class)
                .map(EmployeeId::new)
                .list()));
    }
}
