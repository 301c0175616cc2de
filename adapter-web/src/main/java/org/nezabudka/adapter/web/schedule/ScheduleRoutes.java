package org.nezabudka.adapter.web.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Items;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.adapter.web.worktime.HoursBodies;
import org.nezabudka.adapter.web.worktime.WorkingTimeRoutes.AbsenceFacts;
import org.nezabudka.adapter.web.worktime.WorkingTimeRoutes.AbsenceView;
import org.nezabudka.application.schedule.Measurer;
import org.nezabudka.application.schedule.Schedules;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.worktime.AbsenceId;
import org.nezabudka.domain.worktime.EmployeeHours;

/** Who is sent to measure, when and where they work. */
public final class ScheduleRoutes {
    private final Schedules schedules;

    public ScheduleRoutes(Schedules schedules) {
        this.schedules = schedules;
    }

    public void declare(Routes routes) {
        routes.get("/measurers")
                .named("measurers")
                .needs(Right.MEASUREMENTS_VIEW)
                .does(this::measurers);
        routes.get("/measurers/{measurerId}/schedule")
                .named("measurerSchedule")
                .needs(Right.SCHEDULES_EDIT, Right.MEASUREMENTS_EXECUTE)
                .on("measurer", "measurerId")
                .does(request -> view(schedules.of(request.actor(), measurer(request))));
        routes.put("/measurers/{measurerId}/schedule")
                .named("changeMeasurerSchedule")
                .needs(Right.SCHEDULES_EDIT)
                .on("measurer", "measurerId")
                .changes()
                .does(this::change);
        routes.post("/measurers/{measurerId}/absences")
                .named("addMeasurerAbsence")
                .needs(Right.SCHEDULES_EDIT)
                .on("measurer", "measurerId")
                .creates()
                .does(this::addAbsence);
        routes.delete("/measurers/{measurerId}/absences/{measurerAbsenceId}")
                .named("removeMeasurerAbsence")
                .needs(Right.SCHEDULES_EDIT)
                .on("measurer", "measurerId")
                .does(this::removeAbsence);
    }

    /** When somebody shall work, and where. */
    record ScheduleFacts(
            @Size(max = 7) @Nullable List<HoursBodies.@Valid Day> week,

            @NotNull @Size(max = EmployeeHours.MOST_DAYS) List<HoursBodies.@Valid Special> specialDays,

            @NotNull @Size(max = 100) List<UUID> districtIds) {}

    /** Somebody who is sent. */
    record MeasurerView(UUID id, String name, List<UUID> districtIds) {
        static MeasurerView of(Measurer measurer) {
            return new MeasurerView(measurer.id().value(), measurer.name(), ids(measurer.districts()));
        }
    }

    /** When somebody works, and where. */
    record ScheduleView(
            int version,
            MeasurerView measurer,
            @Nullable List<HoursBodies.Day> week,
            List<HoursBodies.Special> specialDays,
            List<AbsenceView> absences) {}

    private static List<UUID> ids(Set<DistrictId> districts) {
        return districts.stream().map(DistrictId::value).sorted().toList();
    }

    private Answer measurers(Request request) {
        return Answer.ok(new Items<>(schedules.measurers(request.actor()).stream()
                .map(MeasurerView::of)
                .toList()));
    }

    private Answer change(Request request) {
        var facts = request.body(ScheduleFacts.class);
        var week = facts.week();
        return view(schedules.change(
                request.actor(),
                measurer(request),
                request.version(),
                week == null ? null : HoursBodies.week(week),
                facts.specialDays().stream().map(HoursBodies.Special::day).toList(),
                facts.districtIds().stream().map(DistrictId::new).collect(Collectors.toSet())));
    }

    private Answer addAbsence(Request request) {
        var facts = request.body(AbsenceFacts.class);
        var added = schedules.addAbsence(
                request.actor(), measurer(request), facts.kind(), facts.startsAt(), facts.endsAt(), facts.reason());
        return Answer.created(AbsenceView.of(added));
    }

    private Answer removeAbsence(Request request) {
        schedules.removeAbsence(request.actor(), measurer(request), new AbsenceId(request.id("measurerAbsenceId")));
        return Answer.done();
    }

    private static Answer view(Schedules.Schedule schedule) {
        var hours = schedule.hours();
        var own = hours.own();
        return Answer.ok(new ScheduleView(
                        hours.version(),
                        MeasurerView.of(schedule.measurer()),
                        own == null ? null : HoursBodies.view(own),
                        hours.days().values().stream()
                                .map(HoursBodies.Special::of)
                                .toList(),
                        hours.absences().stream().map(AbsenceView::of).toList()))
                .at(hours.version());
    }

    private static EmployeeId measurer(Request request) {
        return new EmployeeId(request.id("measurerId"));
    }
}
