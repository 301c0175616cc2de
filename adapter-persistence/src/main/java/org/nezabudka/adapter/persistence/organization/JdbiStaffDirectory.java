package org.nezabudka.adapter.persistence.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.nezabudka.adapter.persistence.shared.NameWords;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Sql;
import org.nezabudka.application.organization.StaffDirectory;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/** The staff directory, straight from the tables. */
public final class JdbiStaffDirectory implements StaffDirectory {

    private static final String EMPLOYEES = """
            select e.id, e.display_name, e.family_name, e.given_name, e.patronymic, e.department_id, d.name as department_name,
                   e.position_code, e.supervisor_id, s.display_name as supervisor_name, e.extension, e.phone, e.email,
                   e.dismissed_at, e.dismissal_reason, e.version, a.login, a.enabled, a.version as account_version,
                   (select count(*) from client_manager m where m.employee_id = e.id and m.until is null) as clients,
                   array(select r.role_id::text from account_role r where r.employee_id = e.id order by 1) as roles
            from employee e
            left join department d on d.id = e.department_id
            left join employee s on s.id = e.supervisor_id
            left join account a on a.employee_id = e.id
            where true
            """;

    private static final String TEXT = """
            and (strpos(e.search_name, :text) > 0
                 or strpos(e.extension, :text) > 0
                 or strpos(lower(e.email), :text) > 0
                 or exists (select from dictionary_entry p
                            where p.dictionary = 'POSITIONS' and p.code = e.position_code
                              and strpos(translate(lower(p.name_ru || ' ' || p.name_en), 'ё', 'е'), :text) > 0))
            """;

    private static final String DEPARTMENTS = """
            select d.id, d.name, d.parent_id, d.head_id, h.display_name as head_name, d.version,
                   (select count(*) from employee e where e.department_id = d.id and e.dismissed_at is null) as employees
            from department d left join employee h on h.id = d.head_id
            order by d.name, d.id
            """;

    private final Jdbi jdbi;

    public JdbiStaffDirectory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<EmployeeRow> employees(StaffQuery query) {
        var text = query.text();
        var works = query.works();
        var sql = Sql.of(EMPLOYEES)
                .add(text == null ? Sql.of("") : Sql.of(TEXT))
                .addIf(!query.departments().isEmpty(), "and e.department_id = any(:departments)")
                .addIf(works != null && works, "and e.dismissed_at is null")
                .addIf(works != null && !works, "and e.dismissed_at is not null")
                .add("order by e.display_name, e.id");
        return jdbi.withHandle(handle -> {
            var statement = handle.createQuery(sql.toString());
            statement.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
            return statement
                    .bind("text", text == null ? null : NameWords.normalised(text))
                    .bindArray(
                            "departments",
                            UUID.class,
                            query.departments().stream()
                                    .map(DepartmentId::value)
                                    .toList())
                    .map((row, context) -> employee(row))
                    .list();
        });
    }

    @Override
    public Optional<EmployeeRow> employee(EmployeeId id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        Sql.of(EMPLOYEES).add("and e.id = :id").toString())
                .bind("id", id.value())
                .map((row, context) -> employee(row))
                .findOne());
    }

    @Override
    public List<DepartmentRow> departments() {
        return jdbi.withHandle(handle -> handle.createQuery(DEPARTMENTS)
                .map((row, context) -> new DepartmentRow(
                        row.getString("id"),
                        row.getString("name"),
                        Rows.text(row, "parent_id"),
                        Rows.text(row, "head_id"),
                        Rows.text(row, "head_name"),
                        row.getInt("employees"),
                        row.getInt("version")))
                .list());
    }

    private static EmployeeRow employee(ResultSet row) throws SQLException {
        var phone = Rows.text(row, "phone");
        var dismissedAt = Rows.instantOrNull(row, "dismissed_at");
        var login = Rows.text(row, "login");
        return new EmployeeRow(
                row.getString("id"),
                row.getString("display_name"),
                Rows.text(row, "family_name"),
                Rows.text(row, "given_name"),
                Rows.text(row, "patronymic"),
                Rows.text(row, "department_id"),
                Rows.text(row, "department_name"),
                Rows.text(row, "position_code"),
                Rows.text(row, "supervisor_id"),
                Rows.text(row, "supervisor_name"),
                Rows.text(row, "extension"),
                phone == null ? null : "+" + phone,
                Rows.text(row, "email"),
                dismissedAt == null,
                dismissedAt,
                Rows.text(row, "dismissal_reason"),
                row.getInt("clients"),
                login,
                row.getBoolean("enabled"),
                Rows.texts(row, "roles"),
                login == null ? null : row.getInt("account_version"),
                row.getInt("version"));
    }
}
