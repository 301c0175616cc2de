package org.nezabudka.application.organization;

import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeId;

/** Who stands above whom. */
public final class Superiors {

    private final Employees employees;
    private final Departments departments;

    public Superiors(Employees employees, Departments departments) {
        this.employees = employees;
        this.departments = departments;
    }

    /**
     * The one to hear of what the employee leaves undone: the supervisor, else the head of the department or of the nearest one
     * above; always somebody else who works here.
     */
    public Optional<EmployeeId> above(EmployeeId id) {
        var employee = employees.find(id);
        if (employee.isEmpty()) return Optional.empty();
        var facts = employee.get().facts();
        var supervisor = working(facts.supervisor());
        return supervisor.isPresent() ? supervisor : headAbove(facts.department(), id);
    }

    private Optional<EmployeeId> headAbove(@Nullable DepartmentId department, EmployeeId below) {
        var chart = departments.chart();
        var seen = new HashSet<DepartmentId>();
        var current = department;
        while (current != null && seen.add(current)) {
            var found = chart.find(current);
            if (found.isEmpty()) return Optional.empty();
            var head = working(found.get().head());
            if (head.isPresent() && !head.get().equals(below)) return head;
            current = found.get().parent();
        }
        return Optional.empty();
    }

    private Optional<EmployeeId> working(@Nullable EmployeeId id) {
        return id == null
                ? Optional.empty()
                : employees.find(id).filter(Employee::works).map(Employee::id);
    }
}
