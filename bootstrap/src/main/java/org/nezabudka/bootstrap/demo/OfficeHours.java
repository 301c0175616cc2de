package org.nezabudka.bootstrap.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When things happen in a salon: from nine to nine, most around noon and after work, fewer on Sundays. */
record OfficeHours(ZoneId zone) {

    /** How often something happens in the hour that begins at nine, ten, and so on. */
    private static final int[] BUSY = {4, 9, 12, 13, 11, 10, 10, 11, 12, 10, 6, 3};

    private static final int OPENS = 9;

    /** A moment of that day while the salon is open. */
    Instant on(LocalDate day, Dice dice) {
        var time = LocalTime.of(OPENS + dice.weighted(BUSY), dice.below(60), dice.below(60));
        return day.atTime(time).atZone(zone).toInstant().plusMillis(dice.below(1000));
    }

    /** A moment between two, in office hours wherever that is possible. */
    Instant between(Instant from, Instant until, Dice dice) {
        for (int attempt = 0; attempt < 8; attempt++) {
            var moment = on(dayOf(dice.between(from, until)), dice);
            if (moment.isAfter(from) && moment.isBefore(until)) return moment;
        }
        return dice.between(from, until);
    }

    LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    static boolean isSunday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
