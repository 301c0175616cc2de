package org.nezabudka.domain.access;

import java.time.Instant;
import java.util.Set;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * What, besides their own, an employee may rely on at a moment. It is looked up anew for every request, so that what was lent
 * ends on time.
 *
 * @param at the moment it was looked up; decides which additional access is in force
 * @param within the employee's department and all above it
 * @param standsInFor the absent colleagues whose deputy the employee is at that moment
 */
public record Standing(Instant at, Set<DepartmentId> within, Set<StandIn> standsInFor) {

    /** Of somebody to whom nothing is lent. */
    public static final Standing NONE = new Standing(Instant.EPOCH, Set.of(), Set.of());

    /**
     * An absent colleague.
     *
     * @param until the moment the appointment ends
     */
    public record StandIn(DeputyId appointment, EmployeeId absent, String name, Instant until, Ground ground) {}

    public Standing {
        within = Set.copyOf(within);
        standsInFor = Set.copyOf(standsInFor);
    }
}
