package org.nezabudka.domain.worktime;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;

/** The hours of each day of an ordinary week; days that are not named are free. */
public record WeekHours(Map<DayOfWeek, DayHours> days) {

    public WeekHours {
        var kept = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        days.forEach((day, hours) -> {
            if (!hours.isFree()) kept.put(day, hours);
        });
        days = Map.copyOf(kept);
    }

    /** Every day alike. */
    public static WeekHours daily(DayHours hours) {
        var days = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) days.put(day, hours);
        return new WeekHours(days);
    }

    /** Monday to Friday alike, the weekend free. */
    public static WeekHours onWorkdays(DayHours hours) {
        var days = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) if (day.compareTo(DayOfWeek.FRIDAY) <= 0) days.put(day, hours);
        return new WeekHours(days);
    }

    public DayHours on(DayOfWeek day) {
        return days.getOrDefault(day, DayHours.free());
    }

    /** Whether there is no working day in it. */
    public boolean isFree() {
        return days.isEmpty();
    }
}
