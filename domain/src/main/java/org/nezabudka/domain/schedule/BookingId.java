package org.nezabudka.domain.schedule;

import java.util.UUID;

/** The identity of a booking or reservation. */
public record BookingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
