package org.nezabudka.domain.fulfilment;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/** How far a delivery or an assembly is, with what only that state knows. */
public sealed interface Progress {

    record Planned() implements Progress {}

    /** The crew has left for it. */
    record OnWay(EmployeeId by, Instant at) implements Progress {}

    record Done(Act act, EmployeeId by, Instant at) implements Progress {}

    /** The crew was there, or on the way, and it came to nothing: nobody opened, it did not fit through the door. */
    record Failed(String reason, EmployeeId by, Instant at) implements Progress {}

    /** @param by {@code null}: a machine */
    record Cancelled(String reason, @Nullable EmployeeId by, Instant at) implements Progress {}

    default JobState state() {
        return switch (this) {
            case Planned any -> JobState.PLANNED;
            case OnWay any -> JobState.ON_WAY;
            case Done any -> JobState.DONE;
            case Failed any -> JobState.FAILED;
            case Cancelled any -> JobState.CANCELLED;
        };
    }

    default Optional<Act> signed() {
        return this instanceof Done done ? Optional.of(done.act()) : Optional.empty();
    }

    /** Why it came to nothing. */
    default Optional<String> why() {
        return switch (this) {
            case Failed failed -> Optional.of(failed.reason());
            case Cancelled cancelled -> Optional.of(cancelled.reason());
            case Planned any -> Optional.empty();
            case OnWay any -> Optional.empty();
            case Done any -> Optional.empty();
        };
    }
}
