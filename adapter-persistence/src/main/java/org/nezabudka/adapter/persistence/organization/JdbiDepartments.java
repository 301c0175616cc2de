package org.nezabudka.adapter.persistence.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.organization.Departments;
import org.nezabudka.domain.organization.Department;
import org.nezabudka.domain.organization.DepartmentChangedMeanwhile;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.OrganizationChart;

/** The departments in a table. */
public final class JdbiDepartments implements Departments {

    private static final String ALL = "select id, name, parent_id, head_id, version from department";

    private static final String ADD = """
            insert into department (id, name, parent_id, head_id, version) values (:id, :name, :parent, :head, 1)
            on conflict (id) do nothing
            """;

    private static final String CHANGE = """
            update department set name = :name, parent_id = :parent, head_id = :head, version = version + 1
            where id = :id and version = :version
            """;

    private final Jdbi jdbi;

    public JdbiDepartments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public OrganizationChart chart() {
        return jdbi.withHandle(handle -> new OrganizationChart(
                handle.createQuery(ALL).map((row, context) -> department(row)).list()));
    }

    @Override
    public OrganizationChart chartForChange() {
        return jdbi.withHandle(handle -> {
            handle.execute("lock table department in share row exclusive mode");
            return chart();
        });
    }

    @Override
    public Department save(Department department) {
        return jdbi.withHandle(handle -> {
            boolean added = department.version() == 0;
            try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                if (!added) update.bind("version", department.version());
                int stored = update.bind("id", department.id().value())
                        .bind("name", department.name())
                        .bind("parent", value(department.parent()))
                        .bind("head", value(department.head()))
                        .execute();
                if (stored == 0) throw new DepartmentChangedMeanwhile(department.id());
            }
            return new Department(
                    department.id(),
                    department.name(),
                    department.parent(),
                    department.head(),
                    department.version() + 1);
        });
    }

    @Override
    public void remove(DepartmentId id) {
        jdbi.useHandle(handle -> handle.execute("delete from department where id = ?", id.value()));
    }

    private static java.util.@Nullable UUID value(@Nullable DepartmentId id) {
        return id == null ? null : id.value();
    }

    private static java.util.@Nullable UUID value(@Nullable EmployeeId id) {
        return id == null ? null : id.value();
    }

    private static Department department(ResultSet row) throws SQLException {
        var parent = Rows.uuidOrNull(row, "parent_id");
        var head = Rows.uuidOrNull(row, "head_id");
        return new Department(
                new DepartmentId(Rows.uuid(row, "id")),
                row.getString("name"),
                parent == null ? null : new DepartmentId(parent),
                head == null ? null : new EmployeeId(head),
                row.getInt("version"));
    }
}
