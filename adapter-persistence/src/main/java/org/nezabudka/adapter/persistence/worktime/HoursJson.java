package org.nezabudka.adapter.persistence.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nezabudka.adapter.persistence.shared.Json;
import org.nezabudka.domain.worktime.DayHours;
import org.nezabudka.domain.worktime.DayHours.Interval;
import org.nezabudka.domain.worktime.SpecialDay;
import org.nezabudka.domain.worktime.WeekHours;
import tools.jackson.databind.JsonNode;

/** Hours as JSON: {@code {"MONDAY": [["09:00", "21:00"]]}}. */
final class HoursJson {

    private HoursJson() {}

    static String week(WeekHours week) {
        var days = new TreeMap<String, Object>();
        week.days().forEach((day, hours) -> days.put(day.name(), intervals(hours)));
        return Json.write(days);
    }

    static WeekHours week(String json) {
        var days = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var day : Json.read(json).properties()) days.put(DayOfWeek.valueOf(day.getKey()), hours(day.getValue()));
        return new WeekHours(days);
    }

    static String specialDays(Collection<SpecialDay> days) {
        return Json.write(days.stream()
                .map(day -> {
                    var fields = new LinkedHashMap<String, Object>();
                    fields.put("date", day.date().toString());
                    fields.put("hours", intervals(day.hours()));
                    if (day.name() != null) fields.put("name", day.name());
                    return fields;
                })
                .toList());
    }

    static Map<LocalDate, SpecialDay> specialDays(String json) {
        var days = new TreeMap<LocalDate, SpecialDay>();
        for (var day : Json.read(json)) {
            var date = LocalDate.parse(Json.text(day, "date"));
            days.put(date, new SpecialDay(date, hours(day.get("hours")), Json.textOrNull(day, "name")));
        }
        return days;
    }

    private static List<List<String>> intervals(DayHours hours) {
        return hours.intervals().stream()
                .map(one -> List.of(one.from().toString(), one.until().toString()))
                .toList();
    }

    private static DayHours hours(JsonNode intervals) {
        return new DayHours(intervals
                .valueStream()
                .map(one -> new Interval(
                        LocalTime.parse(one.get(0).asString()),
                        LocalTime.parse(one.get(1).asString())))
                .toList());
    }
}
