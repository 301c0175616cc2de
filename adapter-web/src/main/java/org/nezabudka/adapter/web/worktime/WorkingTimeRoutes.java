package org.nezabudka.adapter.web.worktime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Items;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.adapter.web.worktime.HoursBodies.CalendarFacts;
import org.nezabudka.adapter.web.worktime.HoursBodies.CalendarView;
import org.nezabudka.adapter.web.worktime.HoursBodies.Day;
import org.nezabudka.application.worktime.WorkingTime;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.worktime.Absence;
import org.nezabudka.domain.worktime.Absence.Kind;
import org.nezabudka.domain.worktime.AbsenceId;
import org.nezabudka.domain.worktime.EmployeeHours;

/** The company's calendar, the hours of employees, and absences: everybody's for the administrator, one's own for all. */
public final class WorkingTimeRoutes {
    private final WorkingTime time;

    public WorkingTimeRoutes(WorkingTime time) {
        this.time = time;
    }

    public void declare(Routes routes) {
        routes.get("/working-calendar").named("workingCalendar").signedIn().does(request -> calendar());
        routes.put("/working-calendar")
                .named("changeWorkingCalendar")
                .needs(Right.ADMIN_CALENDARS)
                .changes()
                .does(this::changeCalendar);
        routes.get("/employees/{employeeId}/working-hours")
                .named("workingHours")
                .needs(Right.ADMIN_CALENDARS)
                .on("employee", "employeeId")
                .does(this::hours);
        routes.put("/employees/{employeeId}/working-hours")
                .named("changeWorkingHours")
                .needs(Right.ADMIN_CALENDARS)
                .on("working-hours", "employeeId")
                .changes()
                .does(this::changeHours);
        routes.post("/employees/{employeeId}/absences")
                .named("addAbsence")
                .needs(Right.ADMIN_CALENDARS)
                .on("employee", "employeeId")
                .creates()
                .does(request -> add(request, employee(request)));
        routes.delete("/employees/{employeeId}/absences/{absenceId}")
                .named("removeAbsence")
                .needs(Right.ADMIN_CALENDARS)
                .on("employee", "employeeId")
                .does(request -> remove(request, employee(request)));
        routes.get("/me/absences").named("myAbsences").signedIn().does(this::mine);
        routes.post("/me/absences")
                .named("addMyAbsence")
                .signedIn()
                .creates()
                .does(request -> add(request, self(request)));
        routes.delete("/me/absences/{absenceId}")
                .named("removeMyAbsence")
                .signedIn()
                .does(request -> remove(request, self(request)));
    }

    /** A week of one's own; {@code null}: the company's. */
    record HoursFacts(@Size(max = 7) @Nullable List<@Valid Day> week) {}

    /** When somebody will not be there. */
    public record AbsenceFacts(
            @NotNull Kind kind,
            @NotNull Instant startsAt,
            @NotNull Instant endsAt,
            @Length(max = 200) @Nullable String reason) {}

    /** An absence. */
    public record AbsenceView(
            UUID id,
            Kind kind,
            Instant startsAt,
            Instant endsAt,
            @Nullable String reason) {
        public static AbsenceView of(Absence absence) {
            return new AbsenceView(
                    absence.id().value(), absence.kind(), absence.from(), absence.until(), absence.reason());
        }
    }

    /** When an employee is at work. */
    record HoursView(int version, @Nullable List<Day> week, List<AbsenceView> absences) {}

    private Answer calendar() {
        var calendar = time.company();
        return Answer.ok(CalendarView.of(calendar)).at(calendar.version());
    }

    private Answer changeCalendar(Request request) {
        var facts = request.body(CalendarFacts.class);
        var changed = time.changeCompany(
                request.actor(),
                request.version(),
                HoursBodies.week(facts.week()),
                facts.specialDays().stream().map(HoursBodies.Special::day).toList());
        return Answer.ok(CalendarView.of(changed)).at(changed.version());
    }

    private Answer hours(Request request) {
        return view(time.hours(request.actor(), employee(request)));
    }

    private Answer changeHours(Request request) {
        var week = request.body(HoursFacts.class).week();
        return view(time.changeHours(
                request.actor(), employee(request), request.version(), week == null ? null : HoursBodies.week(week)));
    }

    private static Answer view(EmployeeHours hours) {
        var own = hours.own();
        var absences = hours.absences().stream().map(AbsenceView::of).toList();
        return Answer.ok(new HoursView(hours.version(), own == null ? null : HoursBodies.view(own), absences))
                .at(hours.version());
    }

    private Answer add(Request request, EmployeeId employee) {
        var facts = request.body(AbsenceFacts.class);
        var added = time.addAbsence(
                request.actor(), employee, facts.kind(), facts.startsAt(), facts.endsAt(), facts.reason());
        return Answer.created(AbsenceView.of(added));
    }

    private Answer remove(Request request, EmployeeId employee) {
        time.removeAbsence(request.actor(), employee, new AbsenceId(request.id("absenceId")));
        return Answer.done();
    }

    private Answer mine(Request request) {
        var hours = time.hours(request.actor(), self(request));
        return Answer.ok(
                new Items<>(hours.absences().stream().map(AbsenceView::of).toList()));
    }

    private static EmployeeId employee(Request request) {
        return new EmployeeId(request.id("employeeId"));
    }

    private static EmployeeId self(Request request) {
        return request.actor().employee();
    }
}
