package org.nezabudka.application.inquiry;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nezabudka.application.access.Accounts;
import org.nezabudka.application.access.Roles;
import org.nezabudka.application.call.InMemoryCalls;
import org.nezabudka.application.organization.Departments;
import org.nezabudka.application.organization.InMemoryEmployees;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Role;
import org.nezabudka.domain.inquiry.Holding;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeId;

/** Who there is to be asked, from the other stores in memory. */
public final class InMemoryDutyRoster implements DutyRoster {

    private final InMemoryEmployees employees;
    private final Departments departments;
    private final Accounts accounts;
    private final Roles roles;
    private final InMemoryInquiries inquiries;
    private final InMemoryCalls calls;

    public InMemoryDutyRoster(
            InMemoryEmployees employees,
            Departments departments,
            Accounts accounts,
            Roles roles,
            InMemoryInquiries inquiries,
            InMemoryCalls calls) {
        this.employees = employees;
        this.departments = departments;
        this.accounts = accounts;
        this.roles = roles;
        this.inquiries = inquiries;
        this.calls = calls;
    }

    @Override
    public List<Colleague> colleagues() {
        return employees
                .all()
                .filter(Employee::works)
                .map(this::colleague)
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    private Colleague colleague(Employee employee) {
        var id = employee.id();
        var department = employee.facts().department();
        var extension = employee.facts().extension();
        return new Colleague(
                id,
                employee.displayName(),
                department == null
                        ? null
                        : departments
                                .chart()
                                .find(department)
                                .map(one -> one.name())
                                .orElse(null),
                extension == null ? null : extension.value(),
                has(id, Right.INQUIRIES_WORK),
                inquiries
                        .all()
                        .flatMap(inquiry -> inquiry.chain().stream())
                        .filter(holding -> holding.owner().equals(id))
                        .map(Holding::from)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.MIN),
                inquiries.openOf(id).size(),
                calls.all()
                        .anyMatch(call ->
                                !call.call().isOver() && call.participants().contains(id)));
    }

    @Override
    public Set<EmployeeId> withRight(Right right) {
        return employees
                .all()
                .filter(Employee::works)
                .map(Employee::id)
                .filter(id -> has(id, right))
                .collect(Collectors.toSet());
    }

    private boolean has(EmployeeId id, Right right) {
        return accounts.find(id)
                .filter(account -> account.enabled())
                .map(account -> Role.rightsOf(
                                account.roles().stream().map(roles::get).toList())
                        .containsKey(right))
                .orElse(false);
    }
}
