package org.nezabudka.domain.access;

import java.util.UUID;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/** Who is given an additional access. */
public sealed interface Grantee {

    UUID value();

    /** Somebody. */
    record OneEmployee(EmployeeId employee) implements Grantee {
        @Override
        public UUID value() {
            return employee.value();
        }
    }

    /** Everybody who works in a department or below it, today's newcomers included. */
    record WholeDepartment(DepartmentId department) implements Grantee {
        @Override
        public UUID value() {
            return department.value();
        }
    }
}
