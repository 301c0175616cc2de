package org.nezabudka.application.organization;

import java.util.stream.Stream;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.organization.Department;
import org.nezabudka.domain.organization.DepartmentChangedMeanwhile;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.OrganizationChart;

/** The departments in memory. */
public final class InMemoryDepartments implements Departments {

    private final InMemoryTable<DepartmentId, Department> departments;

    public InMemoryDepartments(InMemoryTransactions transactions) {
        this.departments = new InMemoryTable<>(transactions);
    }

    @Override
    public OrganizationChart chart() {
        return new OrganizationChart(departments.stream().toList());
    }

    /** Nobody else changes the tree meanwhile: transactions run one at a time. */
    @Override
    public OrganizationChart chartForChange() {
        return chart();
    }

    @Override
    public Department save(Department department) {
        int stored = departments.find(department.id()).map(Department::version).orElse(0);
        if (stored != department.version()) throw new DepartmentChangedMeanwhile(department.id());
        var saved = new Department(
                department.id(), department.name(), department.parent(), department.head(), department.version() + 1);
        departments.put(saved.id(), saved);
        return saved;
    }

    @Override
    public void remove(DepartmentId id) {
        departments.remove(id);
    }

    public Stream<Department> all() {
        return departments.stream();
    }
}
