package org.nezabudka.domain.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * When an employee is at work: in the hours of the company or in their own, except when absent.
 *
 * @param own the employee's own week; {@code null}: the company's
 * @param days dates on which the employee works otherwise than in the week and than the company; a day off is one without hours
 * @param absences in their order; an employee may be away for two reasons at once
 * @param version counts the changes of the week, for optimistic locking; 0 while it was never stored
 */
public record EmployeeHours(
        EmployeeId employee,
        @Nullable WeekHours own,
        Map<LocalDate, SpecialDay> days,
        List<Absence> absences,
        int version) {

    /** As many dates as somebody's schedule may name. */
    public static final int MOST_DAYS = 400;

    /** @throws InvalidHours if it names too many dates */
    public EmployeeHours {
        if (days.size() > MOST_DAYS) throw new InvalidHours("too-many");
        days = java.util.Collections.unmodifiableMap(new TreeMap<>(days));
        absences = absences.stream()
                .sorted(Comparator.comparing(Absence::from)
                        .thenComparing(absence -> absence.id().value()))
                .toList();
    }

    /** Somebody without dates of their own. */
    public EmployeeHours(EmployeeId employee, @Nullable WeekHours own, List<Absence> absences, int version) {
        this(employee, own, Map.of(), absences, version);
    }

    /** As the company works, never absent. */
    public static EmployeeHours usual(EmployeeId employee) {
        return new EmployeeHours(employee, null, List.of(), 0);
    }

    public EmployeeHours with(@Nullable WeekHours week) {
        return new EmployeeHours(employee, week, days, absences, version);
    }

    /** @throws InvalidHours if a date stands twice */
    public EmployeeHours withDays(List<SpecialDay> otherDays) {
        var byDate = new TreeMap<LocalDate, SpecialDay>();
        for (var day : otherDays) if (byDate.put(day.date(), day) != null) throw new InvalidHours("date-twice");
        return new EmployeeHours(employee, own, byDate, absences, version);
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

    /** The stretches of working hours between two moments, whether absent then or not. */
    public List<Span> hours(WorkingCalendar company, Instant start, Instant end) {
        return end.isAfter(start) ? schedule(company).between(start, end) : List.of();
    }

    /** One's own date before the company's, and the company's before one's own week. */
    private Schedule schedule(WorkingCalendar company) {
        var usual = own == null ? company.schedule() : company.schedule(own);
        if (days.isEmpty()) return usual;
        return new Schedule(usual.zone(), date -> {
            var day = days.get(date);
            return day == null ? usual.hoursOn().apply(date) : day.hours();
        });
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
