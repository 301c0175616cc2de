package org.nezabudka.application.worktime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.EmployeeIsDismissed;
import org.nezabudka.domain.worktime.Absence;
import org.nezabudka.domain.worktime.AbsenceId;
import org.nezabudka.domain.worktime.CalendarChangedMeanwhile;
import org.nezabudka.domain.worktime.DayHours;
import org.nezabudka.domain.worktime.EmployeeHours;
import org.nezabudka.domain.worktime.SpecialDay;
import org.nezabudka.domain.worktime.UnknownAbsence;
import org.nezabudka.domain.worktime.WeekHours;

/** Changes the hours and absences of employees, within the transaction of whoever has checked the right to. */
public final class HoursKeeping {

    private final WorkingTimes times;
    private final Employees employees;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Ids ids;

    public HoursKeeping(WorkingTimes times, Employees employees, AuditTrail audit, LiveEvents live, Ids ids) {
        this.times = times;
        this.employees = employees;
        this.audit = audit;
        this.live = live;
        this.ids = ids;
    }

    /**
     * Gives an employee a week of their own, or, with {@code null}, the company's, and dates that differ from it.
     *
     * @throws CalendarChangedMeanwhile if it is not at this version
     */
    public EmployeeHours change(
            Actor actor, EmployeeId employee, int version, @Nullable WeekHours week, List<SpecialDay> days) {
        employees.get(employee);
        var before = times.of(employee);
        if (before.version() != version) throw new CalendarChangedMeanwhile();
        var after = before.with(week).withDays(days);
        var saved = times.save(after);
        audit.done(
                actor,
                "working-hours-changed",
                "employee",
                employee.toString(),
                new Differences()
                        .field("week", text(before.own()), text(week))
                        .field("specialDays", text(before.days()), text(after.days()))
                        .changes());
        announce(employee);
        return saved;
    }

    /** @throws org.nezabudka.domain.worktime.InvalidAbsence if it ends before it begins */
    public Absence addAbsence(
            Actor actor, EmployeeId employee, Absence.Kind kind, Instant from, Instant until, @Nullable String reason) {
        var person = employees.get(employee);
        if (!person.works()) throw new EmployeeIsDismissed(person.displayName());
        var absence = new Absence(
                new AbsenceId(ids.next()),
                employee,
                kind,
                from,
                until,
                reason,
                actor.person().orElse(null));
        times.add(absence);
        remember(actor, "absence-added", absence, false);
        return absence;
    }

    /** @throws UnknownAbsence if the employee has no such absence */
    public void removeAbsence(Actor actor, EmployeeId employee, AbsenceId id) {
        var absence = times.absence(id)
                .filter(one -> one.employee().equals(employee))
                .orElseThrow(() -> new UnknownAbsence(id));
        times.remove(id);
        remember(actor, "absence-removed", absence, true);
    }

    private void remember(Actor actor, String act, Absence absence, boolean gone) {
        var kind = absence.kind();
        var differences = new Differences()
                .field("kind", gone ? kind : null, gone ? null : kind)
                .field("from", gone ? absence.from() : null, gone ? null : absence.from())
                .field("until", gone ? absence.until() : null, gone ? null : absence.until())
                .field("reason", gone ? absence.reason() : null, gone ? null : absence.reason());
        audit.done(actor, act, "employee", absence.employee().toString(), differences.changes());
        announce(absence.employee());
    }

    private void announce(EmployeeId whose) {
        live.publish(LiveEvent.everybody("working-time.changed", whose.toString()));
    }

    static @Nullable String text(@Nullable WeekHours week) {
        if (week == null) return null;
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.name().substring(0, 2) + " " + text(week.on(day)))
                .collect(Collectors.joining("; "));
    }

    static String text(Map<LocalDate, SpecialDay> days) {
        return days.values().stream()
                .map(day -> day.date() + " " + text(day.hours()))
                .collect(Collectors.joining("; "));
    }

    private static String text(DayHours hours) {
        if (hours.isFree()) return "-";
        return hours.intervals().stream()
                .map(one -> one.from() + "-" + one.until())
                .collect(Collectors.joining(","));
    }
}
