package org.nezabudka.application.organization;

import java.util.Optional;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.organization.UnknownEmployee;

/** All employees, working and dismissed. */
public interface Employees {

    Optional<Employee> find(EmployeeId id);

    /** @throws UnknownEmployee if there is none */
    default Employee get(EmployeeId id) {
        return find(id).orElseThrow(() -> new UnknownEmployee(id));
    }

    /** The working employee at this telephone. */
    Optional<Employee> atExtension(Extension extension);

    /** How many working employees the department has, those of departments below not counted. */
    int countIn(DepartmentId department);

    /**
     * Stores a new or changed employee.
     *
     * @throws org.nezabudka.domain.organization.EmployeeChangedMeanwhile if somebody stored it since it was read
     * @throws org.nezabudka.domain.organization.ExtensionTaken if another working employee has the extension
     */
    Employee save(Employee employee);
}
