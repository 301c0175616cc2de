package org.nezabudka.domain.worktime;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time on the clock of the world: from an instant on, up to but without another. */
public record Span(Instant from, Instant until) {

    public Span {
        if (until.isBefore(from))
            throw new IllegalArgumentException("A span ends after it begins: " + from + " " + until);
    }

    public boolean isEmpty() {
        return from.equals(until);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    public Duration length() {
        return Duration.between(from, until);
    }
}
