package org.nezabudka.domain.worktime;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When work is done on one day: intervals in their order, none overlapping another. Without any, the day is free. */
public record DayHours(List<Interval> intervals) {

    /** As many as a day may have: a morning, an afternoon, and room for oddities. */
    public static final int MOST = 6;

    /**
     * From one time of day to another of the same day.
     *
     * @param until midnight means the end of the day
     */
    public record Interval(LocalTime from, LocalTime until) {
        public Interval {
            if (!endsAtMidnight(until) && !until.isAfter(from)) throw new InvalidHours("end-before-start");
            if (from.getSecond() + from.getNano() + until.getSecond() + until.getNano() != 0)
                throw new InvalidHours("seconds");
        }

        /** Whether it lasts to the very end of the day. */
        public boolean toTheEnd() {
            return endsAtMidnight(until);
        }

        private static boolean endsAtMidnight(LocalTime time) {
            return time.equals(LocalTime.MIDNIGHT);
        }

        private boolean reaches(Interval next) {
            return toTheEnd() || until.isAfter(next.from);
        }
    }

    public DayHours {
        var sorted = new ArrayList<>(intervals);
        sorted.sort(Comparator.comparing(Interval::from));
        if (sorted.size() > MOST) throw new InvalidHours("too-many");
        for (int i = 1; i < sorted.size(); i++)
            if (sorted.get(i - 1).reaches(sorted.get(i))) throw new InvalidHours("overlap");
        intervals = List.copyOf(sorted);
    }

    /** A day without work. */
    public static DayHours free() {
        return new DayHours(List.of());
    }

    /** One interval, in hours and minutes: {@code of("09:00", "21:00")}. */
    public static DayHours of(String from, String until) {
        return new DayHours(List.of(new Interval(LocalTime.parse(from), LocalTime.parse(until))));
    }

    public boolean isFree() {
        return intervals.isEmpty();
    }
}
