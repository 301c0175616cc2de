package org.nezabudka.domain.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something is to take place.
 *
 * @param end {@code null} when nobody said how long it takes
 */
public record Timing(Instant start, @Nullable Instant end) {

    /** @throws EndBeforeStart if it would end before it begins */
    public Timing {
        if (end != null && end.isBefore(start)) throw new EndBeforeStart();
    }

    public static Timing at(Instant start) {
        return new Timing(start, null);
    }

    /** From when on it is overdue: its end, or its begin when no end was said. */
    public Instant due() {
        return end == null ? start : end;
    }

    /** As long as before, beginning at another time. */
    public Timing movedTo(Instant other) {
        return new Timing(other, end == null ? null : other.plus(java.time.Duration.between(start, end)));
    }
}
