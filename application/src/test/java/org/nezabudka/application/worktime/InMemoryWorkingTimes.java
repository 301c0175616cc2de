package org.nezabudka.application.worktime;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.worktime.Absence;
import org.nezabudka.domain.worktime.AbsenceId;
import org.nezabudka.domain.worktime.CalendarChangedMeanwhile;
import org.nezabudka.domain.worktime.EmployeeHours;
import org.nezabudka.domain.worktime.WorkingCalendar;

/** Working hours and absences in memory. */
public final class InMemoryWorkingTimes implements WorkingTimes {

    private static final String COMPANY = "company";

    private final InMemoryTable<String, WorkingCalendar> calendars;
    private final InMemoryTable<EmployeeId, EmployeeHours> weeks;
    private final InMemoryTable<AbsenceId, Absence> absences;
    private final ZoneId zone;

    /** @param zone where the company is */
    public InMemoryWorkingTimes(InMemoryTransactions transactions, ZoneId zone) {
        this.calendars = new InMemoryTable<>(transactions);
        this.weeks = new InMemoryTable<>(transactions);
        this.absences = new InMemoryTable<>(transactions);
        this.zone = zone;
    }

    @Override
    public WorkingCalendar company() {
        return calendars.find(COMPANY).orElseGet(() -> WorkingCalendar.usual(zone));
    }

    @Override
    public WorkingCalendar save(WorkingCalendar calendar) {
        if (company().version() != calendar.version()) throw new CalendarChangedMeanwhile();
        var saved = calendar.withVersion(calendar.version() + 1);
        calendars.put(COMPANY, saved);
        return saved;
    }

    @Override
    public EmployeeHours of(EmployeeId employee) {
        return hours(employee, Instant.MIN);
    }

    @Override
    public Map<EmployeeId, EmployeeHours> of(Collection<EmployeeId> employees, Instant since) {
        var all = new HashMap<EmployeeId, EmployeeHours>();
        for (var employee : employees) all.put(employee, hours(employee, since));
        return all;
    }

    private EmployeeHours hours(EmployeeId employee, Instant since) {
        var week = weeks.find(employee).orElseGet(() -> EmployeeHours.usual(employee));
        var theirs = absences.stream()
                .filter(absence -> absence.employee().equals(employee))
                .filter(absence -> absence.until().isAfter(since))
                .toList();
        return new EmployeeHours(employee, week.own(), week.days(), theirs, week.version());
    }

    @Override
    public EmployeeHours save(EmployeeHours hours) {
        int stored = weeks.find(hours.employee()).map(EmployeeHours::version).orElse(0);
        if (stored != hours.version()) throw new CalendarChangedMeanwhile();
        weeks.put(
                hours.employee(),
                new EmployeeHours(hours.employee(), hours.own(), hours.days(), java.util.List.of(), stored + 1));
        return of(hours.employee());
    }

    @Override
    public Optional<Absence> absence(AbsenceId id) {
        return absences.find(id);
    }

    @Override
    public void add(Absence absence) {
        absences.put(absence.id(), absence);
    }

    @Override
    public void remove(AbsenceId id) {
        absences.remove(id);
    }
}
