package org.nezabudka.domain.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When the company works: an ordinary week, and the dates that differ from it. What is promised in working minutes is counted by
 * it.
 *
 * @param zone where the company is
 * @param specialDays holidays, shortened and additional working days by date
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 */
public record WorkingCalendar(ZoneId zone, WeekHours week, Map<LocalDate, SpecialDay> specialDays, int version) {

    /** As many dates as a calendar may name: thirty years of holidays. */
    public static final int MOST_SPECIAL_DAYS = 1000;

    /**
     * @throws InvalidHours if the company would never open, for then no deadline would ever come
     */
    public WorkingCalendar {
        if (week.isFree()) throw new InvalidHours("never-open");
        if (specialDays.size() > MOST_SPECIAL_DAYS) throw new InvalidHours("too-many");
        var byDate = new TreeMap<LocalDate, SpecialDay>();
        specialDays.values().forEach(day -> byDate.put(day.date(), day));
        specialDays = java.util.Collections.unmodifiableMap(byDate);
    }

    /** From nine in the morning to nine in the evening, every day: what holds until somebody says otherwise. */
    public static WorkingCalendar usual(ZoneId zone) {
        return new WorkingCalendar(zone, WeekHours.daily(DayHours.of("09:00", "21:00")), Map.of(), 0);
    }

    public WorkingCalendar with(ZoneId otherZone, WeekHours otherWeek, List<SpecialDay> otherDays) {
        var byDate = new TreeMap<LocalDate, SpecialDay>();
        for (var day : otherDays) if (byDate.put(day.date(), day) != null) throw new InvalidHours("date-twice");
        return new WorkingCalendar(otherZone, otherWeek, byDate, version);
    }

    public WorkingCalendar withVersion(int stored) {
        return new WorkingCalendar(zone, week, specialDays, stored);
    }

    public DayHours hoursOn(LocalDate date) {
        return hoursOn(date, week);
    }

    /** The same for somebody with a week of their own: company's holidays and other special days hold for them too. */
    private DayHours hoursOn(LocalDate date, WeekHours theirs) {
        var special = specialDays.get(date);
        return special != null ? special.hours() : theirs.on(date.getDayOfWeek());
    }

    Schedule schedule() {
        return new Schedule(zone, this::hoursOn);
    }

    Schedule schedule(WeekHours theirs) {
        return new Schedule(zone, date -> hoursOn(date, theirs));
    }

    public boolean isWorkingTime(Instant moment) {
        return schedule().contains(moment);
    }

    /** The moment itself in working time, else the next opening. */
    public Instant openingAt(Instant moment) {
        return schedule().openingAt(moment).orElseThrow(() -> new InvalidHours("never-open"));
    }

    /** The first moment at which so much working time has gone by since the start. */
    public Instant addWorkingTime(Instant start, Duration amount) {
        if (amount.isNegative()) throw new IllegalArgumentException("Time goes forward: " + amount);
        return schedule().after(start, amount).orElseThrow(() -> new InvalidHours("never-open"));
    }

    /** How much working time lies between two moments; none when the second is the earlier one. */
    public Duration workingTimeBetween(Instant start, Instant end) {
        return workingSpans(start, end).stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** The stretches of working time between two moments, in their order. */
    public List<Span> workingSpans(Instant start, Instant end) {
        return end.isAfter(start) ? schedule().between(start, end) : List.of();
    }
}
