package org.nezabudka.application.organization;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.access.Accounts;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.application.search.Letters;
import org.nezabudka.application.shared.Keyset;
import org.nezabudka.domain.access.Account;
import org.nezabudka.domain.dictionary.Dictionary;
import org.nezabudka.domain.organization.Department;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeId;

/** The staff directory, worked out from what is in memory. */
public final class InMemoryStaffDirectory implements StaffDirectory {

    private final InMemoryEmployees employees;
    private final InMemoryDepartments departments;
    private final Accounts accounts;
    private final Clients clients;
    private final Dictionaries dictionaries;

    public InMemoryStaffDirectory(
            InMemoryEmployees employees,
            InMemoryDepartments departments,
            Accounts accounts,
            Clients clients,
            Dictionaries dictionaries) {
        this.employees = employees;
        this.departments = departments;
        this.accounts = accounts;
        this.clients = clients;
        this.dictionaries = dictionaries;
    }

    @Override
    public List<EmployeeRow> employees(StaffQuery query) {
        return employees
                .all()
                .filter(employee -> fits(employee, query))
                .sorted(Comparator.comparing(Employee::displayName, Keyset.names())
                        .thenComparing(employee -> employee.id().toString()))
                .map(this::row)
                .toList();
    }

    private boolean fits(Employee employee, StaffQuery query) {
        var facts = employee.facts();
        var text = query.text();
        return (text == null
                        || Letters.contain(employee.displayName(), text)
                        || Letters.contain(positionName(employee), text)
                        || Letters.contain(text(facts.extension()), text)
                        || Letters.contain(text(facts.email()), text))
                && (query.departments().isEmpty()
                        || query.departments().stream().anyMatch(one -> one.equals(facts.department())))
                && (query.works() == null || query.works() == employee.works());
    }

    private @Nullable String positionName(Employee employee) {
        var position = employee.position();
        if (position == null) return null;
        return dictionaries
                .find(Dictionary.POSITIONS, position)
                .map(entry -> entry.nameRu() + " " + entry.nameEn())
                .orElse(null);
    }

    @Override
    public Optional<EmployeeRow> employee(EmployeeId id) {
        return employees.find(id).map(this::row);
    }

    private EmployeeRow row(Employee employee) {
        var facts = employee.facts();
        var name = facts.name();
        var dismissal = employee.dismissal();
        var account = accounts.find(employee.id());
        return new EmployeeRow(
                employee.id().toString(),
                employee.displayName(),
                name.family(),
                name.given(),
                name.patronymic(),
                text(facts.department()),
                nameOf(facts.department()),
                text(facts.position()),
                text(facts.supervisor()),
                nameOf(facts.supervisor()),
                text(facts.extension()),
                text(facts.phone()),
                text(facts.email()),
                employee.works(),
                dismissal == null ? null : dismissal.at(),
                dismissal == null ? null : dismissal.reason(),
                clients.managedBy(employee.id()).size(),
                account.map(one -> one.login().value()).orElse(null),
                account.filter(Account::enabled).isPresent(),
                account.stream()
                        .flatMap(one -> one.roles().stream())
                        .map(Object::toString)
                        .sorted()
                        .toList(),
                account.map(Account::version).orElse(null),
                employee.version());
    }

    @Override
    public List<DepartmentRow> departments() {
        return departments
                .all()
                .sorted(Comparator.comparing(Department::name, Keyset.names())
                        .thenComparing(department -> department.id().toString()))
                .map(department -> new DepartmentRow(
                        department.id().toString(),
                        department.name(),
                        text(department.parent()),
                        text(department.head()),
                        nameOf(department.head()),
                        employees.countIn(department.id()),
                        department.version()))
                .toList();
    }

    private @Nullable String nameOf(@Nullable EmployeeId id) {
        return Optional.ofNullable(id)
                .flatMap(employees::find)
                .map(Employee::displayName)
                .orElse(null);
    }

    private @Nullable String nameOf(@Nullable DepartmentId id) {
        return Optional.ofNullable(id)
                .flatMap(one -> departments.chart().find(one))
                .map(Department::name)
                .orElse(null);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
