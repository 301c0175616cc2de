package org.nezabudka.domain.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.nezabudka.domain.worktime.Span;

/** From when until when somebody is expected at a client [окно]. */
public record Window(Instant from, Instant until) {

    /** Whoever is at one client for longer has mistaken a date. */
    public static final Duration LONGEST = Duration.ofHours(14);

    public static final Duration SHORTEST = Duration.ofMinutes(5);

    /** @throws InvalidWindow if it ends before it begins, lasts unreasonably long, or counts seconds */
    public Window {
        if (!until.isAfter(from)) throw new InvalidWindow("end-before-start");
        var length = Duration.between(from, until);
        if (length.compareTo(LONGEST) > 0) throw new InvalidWindow("too-long");
        if (length.compareTo(SHORTEST) < 0) throw new InvalidWindow("too-short");
        if (!from.equals(from.truncatedTo(ChronoUnit.MINUTES)) || !until.equals(until.truncatedTo(ChronoUnit.MINUTES)))
            throw new InvalidWindow("seconds");
    }

    public static Window of(Instant from, Duration length) {
        return new Window(from, from.plus(length));
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    /** The time nobody else may have: the window, and the way to the next client. */
    public Span with(Duration travel) {
        return new Span(from, until.plus(travel));
    }
}
