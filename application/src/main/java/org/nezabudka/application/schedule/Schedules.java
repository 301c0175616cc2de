package org.nezabudka.application.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.application.worktime.HoursKeeping;
import org.nezabudka.application.worktime.WorkingTimes;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.worktime.Absence;
import org.nezabudka.domain.worktime.AbsenceId;
import org.nezabudka.domain.worktime.EmployeeHours;
import org.nezabudka.domain.worktime.SpecialDay;
import org.nezabudka.domain.worktime.WeekHours;

/** The working days, absences and districts of those who are sent to clients [графики замерщиков]. */
public final class Schedules {

    private final Measurers measurers;
    private final Districts districts;
    private final WorkingTimes times;
    private final HoursKeeping keeping;
    private final LiveEvents live;
    private final Transactions transactions;

    public Schedules(
            Measurers measurers,
            Districts districts,
            WorkingTimes times,
            HoursKeeping keeping,
            LiveEvents live,
            Transactions transactions) {
        this.measurers = measurers;
        this.districts = districts;
        this.times = times;
        this.keeping = keeping;
        this.live = live;
        this.transactions = transactions;
    }

    /** When somebody works, and where. */
    public record Schedule(Measurer measurer, EmployeeHours hours) {}

    /** Everybody who is sent, by name; needs {@link Right#MEASUREMENTS_VIEW}. */
    public List<Measurer> measurers(Actor actor) {
        AccessPolicy.demand(actor, Right.MEASUREMENTS_VIEW);
        return transactions.run(measurers::all);
    }

    /** One's own, or with {@link Right#SCHEDULES_EDIT} anybody's. */
    public Schedule of(Actor actor, EmployeeId employee) {
        if (actor.person().filter(employee::equals).isEmpty()) AccessPolicy.demand(actor, Right.SCHEDULES_EDIT);
        return transactions.run(() -> read(employee));
    }

    /**
     * Changes when somebody works, and where. What is booked already stays booked.
     *
     * @param week of their own; {@code null}: the company's
     * @param days dates that differ from it
     * @throws org.nezabudka.domain.worktime.CalendarChangedMeanwhile if it is not at this version
     */
    public Schedule change(
            Actor actor,
            EmployeeId employee,
            int version,
            @Nullable WeekHours week,
            List<SpecialDay> days,
            Set<DistrictId> where) {
        AccessPolicy.demand(actor, Right.SCHEDULES_EDIT);
        return transactions.run(() -> {
            measurers.get(employee);
            where.forEach(districts::get);
            keeping.change(actor, employee, version, week, days);
            measurers.assign(employee, where);
            announce(employee);
            return read(employee);
        });
    }

    /** Says that somebody will not be there; needs {@link Right#SCHEDULES_EDIT}. */
    public Absence addAbsence(
            Actor actor, EmployeeId employee, Absence.Kind kind, Instant from, Instant until, @Nullable String reason) {
        AccessPolicy.demand(actor, Right.SCHEDULES_EDIT);
        return transactions.run(() -> {
            measurers.get(employee);
            var added = keeping.addAbsence(actor, employee, kind, from, until, reason);
            announce(employee);
            return added;
        });
    }

    /** @throws org.nezabudka.domain.worktime.UnknownAbsence if the employee has no such absence */
    public void removeAbsence(Actor actor, EmployeeId employee, AbsenceId id) {
        AccessPolicy.demand(actor, Right.SCHEDULES_EDIT);
        transactions.run(() -> {
            measurers.get(employee);
            keeping.removeAbsence(actor, employee, id);
            announce(employee);
        });
    }

    private Schedule read(EmployeeId employee) {
        return new Schedule(measurers.get(employee), times.of(employee));
    }

    private void announce(EmployeeId employee) {
        live.publish(LiveEvent.everybody("schedule.changed", employee.toString()));
    }
}
