package org.nezabudka.application.worktime;

import java.time.Instant;
import java.time.LocalDate;
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
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.MissingRight;
import org.nezabudka.domain.access.Right;
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
import org.nezabudka.domain.worktime.WorkingCalendar;

/** Working hours and absences. Everybody signed in may know when the company works; of absences, only one's own. */
public final class WorkingTime {

    private final WorkingTimes times;
    private final Employees employees;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Transactions transactions;
    private final Ids ids;

    public WorkingTime(
            WorkingTimes times,
            Employees employees,
            AuditTrail audit,
            LiveEvents live,
            Transactions transactions,
            Ids ids) {
        this.times = times;
        this.employees = employees;
        this.audit = audit;
        this.live = live;
        this.transactions = transactions;
        this.ids = ids;
    }

    public WorkingCalendar company() {
        return transactions.run(times::company);
    }

    /**
     * Changes when the company works. Deadlines that were promised already stay as they are.
     *
     * @throws org.nezabudka.domain.worktime.InvalidHours if it would never open, or names a date twice
     */
    public WorkingCalendar changeCompany(Actor actor, int version, WeekHours week, List<SpecialDay> specialDays) {
        AccessPolicy.demand(actor, Right.ADMIN_CALENDARS);
        return transactions.run(() -> {
            var before = times.company();
            if (before.version() != version) throw new CalendarChangedMeanwhile();
            var after = before.with(before.zone(), week, specialDays);
            if (after.equals(before)) return before;
            var saved = times.save(after);
            audit.done(
                    actor,
                    "working-calendar-changed",
                    "working-calendar",
                    null,
                    new Differences()
                            .field("week", text(before.week()), text(week))
                            .field("specialDays", text(before.specialDays()), text(after.specialDays()))
                            .changes());
            announce("company");
            return saved;
        });
    }

    /** @throws MissingRight if they are somebody else's and the actor lacks {@link Right#ADMIN_CALENDARS} */
    public EmployeeHours hours(Actor actor, EmployeeId employee) {
        demandOwnOr(actor, employee);
        return transactions.run(() -> times.of(employees.get(employee).id()));
    }

    /**
     * Gives an employee a week of their own, or, with {@code null}, the company's.
     *
     * @throws CalendarChangedMeanwhile if it is not at this version
     */
    public EmployeeHours changeHours(Actor actor, EmployeeId employee, int version, @Nullable WeekHours week) {
        AccessPolicy.demand(actor, Right.ADMIN_CALENDARS);
        return transactions.run(() -> {
            employees.get(employee);
            var before = times.of(employee);
            if (before.version() != version) throw new CalendarChangedMeanwhile();
            var saved = times.save(before.with(week));
            audit.done(
                    actor,
                    "working-hours-changed",
                    "employee",
                    employee.toString(),
                    new Differences()
                            .field("week", text(before.own()), text(week))
                            .changes());
            announce(employee.toString());
            return saved;
        });
    }

    /**
     * Says that an employee will not be there. Everybody may say so of themselves.
     *
     * @throws org.nezabudka.domain.worktime.InvalidAbsence if it ends before it begins
     */
    public Absence addAbsence(
            Actor actor, EmployeeId employee, Absence.Kind kind, Instant from, Instant until, @Nullable String reason) {
        demandOwnOr(actor, employee);
        return transactions.run(() -> {
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
        });
    }

    /** @throws UnknownAbsence if the employee has no such absence */
    public void removeAbsence(Actor actor, EmployeeId employee, AbsenceId id) {
        demandOwnOr(actor, employee);
        transactions.run(() -> {
            var absence = times.absence(id)
                    .filter(one -> one.employee().equals(employee))
                    .orElseThrow(() -> new UnknownAbsence(id));
            times.remove(id);
            remember(actor, "absence-removed", absence, true);
        });
    }

    private static void demandOwnOr(Actor actor, EmployeeId employee) {
        if (actor.person().filter(employee::equals).isEmpty()) AccessPolicy.demand(actor, Right.ADMIN_CALENDARS);
    }

    private void remember(Actor actor, String act, Absence absence, boolean gone) {
        var kind = absence.kind();
        var differences = new Differences()
                .field("kind", gone ? kind : null, gone ? null : kind)
                .field("from", gone ? absence.from() : null, gone ? null : absence.from())
                .field("until", gone ? absence.until() : null, gone ? null : absence.until())
                .field("reason", gone ? absence.reason() : null, gone ? null : absence.reason());
        audit.done(actor, act, "employee", absence.employee().toString(), differences.changes());
        announce(absence.employee().toString());
    }

    private void announce(String whose) {
        live.publish(LiveEvent.everybody("working-time.changed", whose));
    }

    private static @Nullable String text(@Nullable WeekHours week) {
        if (week == null) return null;
        return java.util.Arrays.stream(java.time.DayOfWeek.values())
                .map(day -> day.name().substring(0, 2) + " " + text(week.on(day)))
                .collect(Collectors.joining("; "));
    }

    private static String text(Map<LocalDate, SpecialDay> days) {
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
