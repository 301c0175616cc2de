package org.nezabudka.domain.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Texts;
import org.nezabudka.domain.worktime.Span;

/**
 * A window that is taken: held for a while by somebody who is just filling in a task, or booked for a thing.
 *
 * @param travel the way to the next client, which nobody else may have either
 */
public record Booking(BookingId id, ResourceId resource, Window window, Duration travel, State state) {

    /** How it is taken. */
    public sealed interface State {
        /**
         * A reservation [резерв]: it ends by itself.
         *
         * @param by who holds it
         * @param until the first moment at which it no longer stands in anybody's way
         */
        record Held(EmployeeId by, Instant until) implements State {}

        /**
         * It is for something.
         *
         * @param forced why it may lie outside of the working hours; {@code null}: it does not
         */
        record Booked(Purpose purpose, @Nullable String forced) implements State {
            public Booked {
                forced = Texts.optionalLine("forcedReason", forced, 300);
            }
        }
    }

    /** The longest way between two clients. */
    public static final Duration LONGEST_TRAVEL = Duration.ofHours(8);

    /** @throws InvalidWindow if the way is negative or unreasonably long */
    public Booking {
        if (travel.isNegative() || travel.compareTo(LONGEST_TRAVEL) > 0) throw new InvalidWindow("travel");
    }

    /** The time nobody else may have. */
    public Span blocked() {
        return window.with(travel);
    }

    /** Whether it stands in the way at that moment: a reservation that has run out does not. */
    public boolean isActive(Instant now) {
        return switch (state) {
            case State.Held held -> now.isBefore(held.until());
            case State.Booked booked -> true;
        };
    }

    /** Whose reservation it is; nothing when it is booked. */
    public Optional<State.Held> held() {
        return state instanceof State.Held held ? Optional.of(held) : Optional.empty();
    }

    public Optional<State.Booked> booked() {
        return state instanceof State.Booked booked ? Optional.of(booked) : Optional.empty();
    }

    /** The reservation becomes a booking. */
    public Booking confirmedAs(Purpose purpose, @Nullable String forced) {
        return new Booking(id, resource, window, travel, new State.Booked(purpose, forced));
    }

    /** At another time, or with somebody else. */
    public Booking movedTo(ResourceId another, Window otherwise, Duration otherTravel, @Nullable String forced) {
        var after = switch (state) {
            case State.Held held -> held;
            case State.Booked booked -> new State.Booked(booked.purpose(), forced);
        };
        return new Booking(id, another, otherwise, otherTravel, after);
    }
}
