package org.nezabudka.domain.schedule;

import java.util.UUID;
import org.nezabudka.domain.organization.EmployeeId;

/** Whose time is booked. What is booked of one kind never stands in the way of another. */
public record ResourceId(Kind kind, UUID id) {

    /** What can be sent to a client. */
    public enum Kind {
        EMPLOYEE,
        /** People who go to clients together. */
        CREW,
        VEHICLE;

        /** Whether working longer than usual has to be asked for with a reason: of an employee it has. */
        public boolean keepsHours() {
            return this == EMPLOYEE;
        }
    }

    public static ResourceId of(EmployeeId employee) {
        return new ResourceId(Kind.EMPLOYEE, employee.value());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
