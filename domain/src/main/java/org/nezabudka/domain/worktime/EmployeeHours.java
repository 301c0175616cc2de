package org.nezabudka.domain.worktime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * When an employee is at work: in the hours of the company or in their own, except when absent.
 *
 * @param own the employee's own week; {@code null}: the company's
 * @param absences in their order; an employee may be away for two reasons at once
 * @param version counts the changes of the week, for optimistic locking; 0 while it was never stored
 */
public record EmployeeHours(EmployeeId employee, @Nullable WeekHours own, List<Absence> absences, int version) {

    public EmployeeHours {
        absences = absences.stream()
                .sorted(Comparator.comparing(Absence::from)
                        .thenComparing(absence -> absence.id().value()))
                .toList();
    }

    /** As the company works, never absent. */
    public static EmployeeHours usual(EmployeeId employee) {
        return new EmployeeHours(employee, null, List.of(), 0);
    }

    public EmployeeHours with(@Nullable WeekHours week) {
        return new EmployeeHours(employee, week, absences, version);
    }

    /** Whether the employee is at work at that moment. */
    public boolean isPresent(WorkingCalendar company, Instant moment) {
        return absenceAt(moment).isEmpty() && schedule(company).contains(moment);
    }

    public Optional<Absence> absenceAt(Instant moment) {
        return absences.stream().filter(absence -> absence.covers(moment)).max(Comparator.comparing(Absence::until));
    }

    /** The stretches in which the employee is at work between two moments, in their order. */
    public List<Span> presence(WorkingCalendar company, Instant start, Instant end) {
        if (!end.isAfter(start)) return List.of();
        var present = schedule(company).between(start, end);
        for (var absence : absences) present = without(present, absence);
        return present;
    }

    private Schedule schedule(WorkingCalendar company) {
        return own == null ? company.schedule() : company.schedule(own);
    }

    private static List<Span> without(List<Span> spans, Absence absence) {
        var left = new ArrayList<Span>();
        for (var span : spans) {
            if (!absence.from().isBefore(span.until()) || !absence.until().isAfter(span.from())) {
                left.add(span);
                continue;
            }
            if (absence.from().isAfter(span.from())) left.add(new Span(span.from(), absence.from()));
            if (absence.until().isBefore(span.until())) left.add(new Span(absence.until(), span.until()));
        }
        return List.copyOf(left);
    }
}
