package org.nezabudka.application.worktime;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.worktime.Absence;
import org.nezabudka.domain.worktime.AbsenceId;
import org.nezabudka.domain.worktime.EmployeeHours;
import org.nezabudka.domain.worktime.WorkingCalendar;

/** The working hours of the company and of everybody in it. */
public interface WorkingTimes {

    /** The company's calendar; the usual one, at version 0, while nobody has changed it. */
    WorkingCalendar company();

    /**
     * Stores the company's calendar.
     *
     * @throws org.nezabudka.domain.worktime.CalendarChangedMeanwhile if somebody stored it since it was read
     */
    WorkingCalendar save(WorkingCalendar calendar);

    /** The hours of an employee with all absences, the past ones too; the usual ones, at version 0, while nobody has changed them. */
    EmployeeHours of(EmployeeId employee);

    /** The hours of each of these, with the absences that are not over at that moment. */
    Map<EmployeeId, EmployeeHours> of(Collection<EmployeeId> employees, Instant since);

    /**
     * Stores the week of an employee; the absences are added and removed on their own.
     *
     * @throws org.nezabudka.domain.worktime.CalendarChangedMeanwhile if somebody stored it since it was read
     */
    EmployeeHours save(EmployeeHours hours);

    Optional<Absence> absence(AbsenceId id);

    void add(Absence absence);

    void remove(AbsenceId id);
}
