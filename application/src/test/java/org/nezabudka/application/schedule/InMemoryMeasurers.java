package org.nezabudka.application.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.nezabudka.application.inquiry.InMemoryDutyRoster;
import org.nezabudka.application.organization.InMemoryEmployees;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.DistrictId;

/** Who is sent to measure, from the other stores in memory. */
public final class InMemoryMeasurers implements Measurers {

    private final InMemoryEmployees employees;
    private final InMemoryDutyRoster roster;
    private final InMemoryTable<EmployeeId, Set<DistrictId>> districts;

    public InMemoryMeasurers(
            InMemoryTransactions transactions, InMemoryEmployees employees, InMemoryDutyRoster roster) {
        this.employees = employees;
        this.roster = roster;
        this.districts = new InMemoryTable<>(transactions);
    }

    @Override
    public List<Measurer> all() {
        return roster.withRight(Right.MEASUREMENTS_EXECUTE).stream()
                .map(id -> new Measurer(
                        id, employees.get(id).displayName(), districts.find(id).orElse(Set.of())))
                .sorted(Comparator.comparing(Measurer::name)
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    @Override
    public void assign(EmployeeId employee, Set<DistrictId> where) {
        districts.put(employee, Set.copyOf(where));
    }
}
