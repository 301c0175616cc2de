package org.nezabudka.domain.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Hours by date in a time zone, as stretches on the clock of the world. All counting goes over these stretches, so that a night in
 * which the clocks are put forward or back has neither lost nor doubled minutes.
 *
 * @param hoursOn what the hours of a date are
 */
record Schedule(ZoneId zone, Function<LocalDate, DayHours> hoursOn) {

    /** No holidays last longer; whoever finds no hours in as many days never works. */
    static final int FAR = 800;

    List<Span> on(LocalDate date) {
        var spans = new ArrayList<Span>();
        for (var interval : hoursOn.apply(date).intervals()) {
            var from = instant(date.atTime(interval.from()));
            var until = interval.toTheEnd()
                    ? instant(date.plusDays(1).atTime(LocalTime.MIDNIGHT))
                    : instant(date.atTime(interval.until()));
            if (until.isAfter(from)) spans.add(new Span(from, until));
        }
        return spans;
    }

    /** A time that the clocks skip is the instant of the skip; of a time that comes twice, the first is meant. */
    private Instant instant(LocalDateTime local) {
        var transition = zone.getRules().getTransition(local);
        if (transition != null && transition.isGap()) return transition.getInstant();
        return local.atZone(zone).toInstant();
    }

    boolean contains(Instant moment) {
        return on(date(moment)).stream().anyMatch(span -> span.contains(moment));
    }

    /** The moment itself within the hours, else the next opening. */
    Optional<Instant> openingAt(Instant moment) {
        var date = date(moment);
        for (int day = 0; day <= FAR; day++)
            for (var span : on(date.plusDays(day)))
                if (moment.isBefore(span.until()))
                    return Optional.of(span.from().isAfter(moment) ? span.from() : moment);
        return Optional.empty();
    }

    /** The first moment at which so much of the hours has gone by. */
    Optional<Instant> after(Instant start, Duration amount) {
        var left = amount;
        var date = date(start);
        for (int free = 0, day = 0; free <= FAR; day++) {
            var spans = on(date.plusDays(day));
            free = spans.isEmpty() ? free + 1 : 0;
            for (var span : spans) {
                var from = span.from().isAfter(start) ? span.from() : start;
                if (!from.isBefore(span.until())) continue;
                var length = Duration.between(from, span.until());
                if (length.compareTo(left) >= 0) return Optional.of(from.plus(left));
                left = left.minus(length);
            }
        }
        return Optional.empty();
    }

    List<Span> between(Instant start, Instant end) {
        var spans = new ArrayList<Span>();
        for (var date = date(start); !date.isAfter(date(end)); date = date.plusDays(1))
            for (var span : on(date)) {
                var from = span.from().isAfter(start) ? span.from() : start;
                var until = span.until().isBefore(end) ? span.until() : end;
                if (from.isBefore(until)) spans.add(new Span(from, until));
            }
        return spans;
    }

    private LocalDate date(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
