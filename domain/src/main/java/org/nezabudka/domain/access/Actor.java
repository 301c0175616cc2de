package org.nezabudka.domain.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/** Who acts. Every use case is given one, and every audit entry names one. */
public sealed interface Actor {

    /** The name the audit shows. */
    String name();

    /** The employee, when a person acts. */
    default Optional<EmployeeId> person() {
        return Optional.empty();
    }

    /** Where the request came from: a network address, or {@code null} for the software itself. */
    default @Nullable String origin() {
        return null;
    }

    /** The absent colleague in whose place the actor acts this time, as their deputy. */
    default Optional<Standing.StandIn> inPlaceOf() {
        return Optional.empty();
    }

    /**
     * A signed-in employee.
     *
     * @param departments the employee's department with all below it; empty without department
     * @param rights for each right its scope; what is absent is not permitted
     * @param standing what is lent to the employee at this moment
     * @param standIn whom this act is done for; set by {@link Decision#by}
     */
    record User(
            EmployeeId employee,
            String name,
            Set<DepartmentId> departments,
            Map<Right, Scope> rights,
            @Nullable String origin,
            Standing standing,
            Standing.@Nullable StandIn standIn)
            implements Actor {

        /** Somebody to whom nothing is lent. */
        public User(
                EmployeeId employee,
                String name,
                Set<DepartmentId> departments,
                Map<Right, Scope> rights,
                @Nullable String origin) {
            this(employee, name, departments, rights, origin, Standing.NONE, null);
        }

        public User {
            departments = Set.copyOf(departments);
            rights = Map.copyOf(rights);
        }

        @Override
        public Optional<EmployeeId> person() {
            return Optional.of(employee);
        }

        @Override
        public Optional<Standing.StandIn> inPlaceOf() {
            return Optional.ofNullable(standIn);
        }

        public User with(Standing another) {
            return new User(employee, name, departments, rights, origin, another, standIn);
        }

        User inPlaceOf(Standing.StandIn absent) {
            return new User(employee, name, departments, rights, origin, standing, absent);
        }
    }

    /** The software itself: an import, a schedule, the telephone exchange. It may do everything and is named in the audit. */
    record Machine(String name) implements Actor {}
}
