package org.nezabudka.application.organization;

import java.util.Optional;
import java.util.stream.Stream;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeChangedMeanwhile;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.organization.ExtensionTaken;

/** All employees in memory. */
public final class InMemoryEmployees implements Employees {

    private final InMemoryTable<EmployeeId, Employee> employees;

    public InMemoryEmployees(InMemoryTransactions transactions) {
        this.employees = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<Employee> find(EmployeeId id) {
        return employees.find(id);
    }

    @Override
    public Optional<Employee> atExtension(Extension extension) {
        return employees.stream()
                .filter(one -> one.works() && extension.equals(one.facts().extension()))
                .findFirst();
    }

    @Override
    public int countIn(DepartmentId department) {
        return (int) employees.stream()
                .filter(one -> one.works() && department.equals(one.facts().department()))
                .count();
    }

    @Override
    public Employee save(Employee employee) {
        int stored = employees.find(employee.id()).map(Employee::version).orElse(0);
        if (stored != employee.version()) throw new EmployeeChangedMeanwhile(employee.id());
        var extension = employee.facts().extension();
        if (extension != null
                && employee.works()
                && atExtension(extension)
                        .filter(other -> !other.id().equals(employee.id()))
                        .isPresent()) throw new ExtensionTaken(extension.value());
        var saved = new Employee(employee.id(), employee.facts(), employee.dismissal(), employee.version() + 1);
        employees.put(saved.id(), saved);
        return saved;
    }

    /** All of them, the dismissed included. */
    public Stream<Employee> all() {
        return employees.stream();
    }
}
