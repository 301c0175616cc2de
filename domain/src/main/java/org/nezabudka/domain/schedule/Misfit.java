package org.nezabudka.domain.schedule;

import java.time.Instant;
import java.util.List;
import org.nezabudka.domain.worktime.Span;

/** Why a window does not fit. */
public sealed interface Misfit {

    /** It would begin before now. */
    record Past(Instant now) implements Misfit {}

    /**
     * It is not within the working hours.
     *
     * @param hours the working hours around it
     */
    record OutsideHours(List<Span> hours) implements Misfit {
        public OutsideHours {
            hours = List.copyOf(hours);
        }
    }

    /** Nobody is there then. */
    record Absent(Span absence) implements Misfit {}

    /** Something else is planned then, or is on the way. */
    record Taken(Span blocked) implements Misfit {}

    /** Whether a good reason may override it: people can be asked to work longer, but neither to be at two places nor in the past. */
    default boolean isForceable() {
        return this instanceof OutsideHours;
    }

    /** The word for it. */
    default String word() {
        return switch (this) {
            case Past past -> "past";
            case OutsideHours hours -> "outside-hours";
            case Absent absent -> "absent";
            case Taken taken -> "taken";
        };
    }
}
