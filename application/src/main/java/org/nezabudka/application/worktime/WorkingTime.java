package org.nezabudka.application.worktime;

import java.time.Instant;
import java.util.List;
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
import org.nezabudka.domain.worktime.Absence;
import org.nezabudka.domain.worktime.AbsenceId;
import org.nezabudka.domain.worktime.CalendarChangedMeanwhile;
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
    private final HoursKeeping keeping;

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
        this.keeping = new HoursKeeping(times, employees, audit, live, ids);
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
                            .field("week", HoursKeeping.text(before.week()), HoursKeeping.text(week))
                            .field(
                                    "specialDays",
                                    HoursKeeping.text(before.specialDays()),
                                    HoursKeeping.text(after.specialDays()))
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
        return transactions.run(() -> keeping.change(
                actor,
                employee,
                version,
                week,
                List.copyOf(times.of(employees.get(employee).id()).days().values())));
    }

    /**
     * Says that an employee will not be there. Everybody may say so of themselves.
     *
     * @throws org.nezabudka.domain.worktime.InvalidAbsence if it ends before it begins
     */
    public Absence addAbsence(
            Actor actor, EmployeeId employee, Absence.Kind kind, Instant from, Instant until, @Nullable String reason) {
        demandOwnOr(actor, employee);
        return transactions.run(() -> keeping.addAbsence(actor, employee, kind, from, until, reason));
    }

    /** @throws UnknownAbsence if the employee has no such absence */
    public void removeAbsence(Actor actor, EmployeeId employee, AbsenceId id) {
        demandOwnOr(actor, employee);
        transactions.run(() -> keeping.removeAbsence(actor, employee, id));
    }

    private static void demandOwnOr(Actor actor, EmployeeId employee) {
        if (actor.person().filter(employee::equals).isEmpty()) AccessPolicy.demand(actor, Right.ADMIN_CALENDARS);
    }

    private void announce(String whose) {
        live.publish(LiveEvent.everybody("working-time.changed", whose));
    }
}
