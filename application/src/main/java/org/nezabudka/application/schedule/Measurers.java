package org.nezabudka.application.schedule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.schedule.NotAMeasurer;

/** Everybody who is sent to measure. */
public interface Measurers {

    /** By name. */
    List<Measurer> all();

    default Optional<Measurer> find(EmployeeId id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** @throws NotAMeasurer if there is no such employee, they were dismissed, or nobody sends them */
    default Measurer get(EmployeeId id) {
        return find(id).orElseThrow(() -> new NotAMeasurer(id));
    }

    /** Says where an employee is sent to; nowhere in particular is everywhere. */
    void assign(EmployeeId employee, Set<DistrictId> districts);
}
