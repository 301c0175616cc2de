package org.nezabudka.adapter.web.worktime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Length;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.domain.worktime.DayHours;
import org.nezabudka.domain.worktime.SpecialDay;
import org.nezabudka.domain.worktime.WeekHours;
import org.nezabudka.domain.worktime.WorkingCalendar;

/** Hours as they are asked and answered. */
public final class HoursBodies {
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private HoursBodies() {}

    /** From one time of day to another; closing at midnight is the end of the day. */
    public record Interval(
            @NotNull @Pattern(regexp = TIME) String opens,
            @NotNull @Pattern(regexp = TIME) String closes) {
        DayHours.Interval read() {
            return new DayHours.Interval(LocalTime.parse(opens), LocalTime.parse(closes));
        }

        static List<Interval> of(DayHours hours) {
            return hours.intervals().stream()
                    .map(one -> new Interval(one.from().toString(), one.until().toString()))
                    .toList();
        }
    }

    private static DayHours read(List<Interval> hours) {
        return new DayHours(hours.stream().map(Interval::read).toList());
    }

    /** The hours of one day of the week. */
    public record Day(
            @NotNull DayOfWeek day,
            @NotNull @Size(max = DayHours.MOST) List<@Valid Interval> hours) {}

    /** @throws RequestProblem if a day stands twice */
    public static WeekHours week(List<Day> days) {
        var hours = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var one : days)
            if (hours.put(one.day(), read(one.hours())) != null) throw RequestProblem.invalid("/week", "twice");
        return new WeekHours(hours);
    }

    /** All seven, the free ones with no hours. */
    public static List<Day> view(WeekHours week) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(day, Interval.of(week.on(day))))
                .toList();
    }

    /** A date that differs. */
    public record Special(
            @NotNull LocalDate date,
            @Length(max = 100) @Nullable String name,
            @NotNull @Size(max = DayHours.MOST) List<@Valid Interval> hours) {
        public SpecialDay day() {
            return new SpecialDay(date, read(hours), name);
        }

        public static Special of(SpecialDay day) {
            return new Special(day.date(), day.name(), Interval.of(day.hours()));
        }
    }

    /** What the company's calendar shall be. */
    record CalendarFacts(
            @NotNull @Size(max = 7) List<@Valid Day> week,

            @NotNull @Size(max = WorkingCalendar.MOST_SPECIAL_DAYS)
            List<@Valid Special> specialDays) {}

    /** The company's calendar. */
    record CalendarView(int version, String zone, List<Day> week, List<Special> specialDays) {
        static CalendarView of(WorkingCalendar calendar) {
            return new CalendarView(
                    calendar.version(),
                    calendar.zone().getId(),
                    view(calendar.week()),
                    calendar.specialDays().values().stream().map(Special::of).toList());
        }
    }
}
