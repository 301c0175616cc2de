package org.nezabudka.domain.schedule;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The reservation ended before it was used, was given up, or is somebody else's. */
public final class ReservationRanOut extends Refused {

    private static final long serialVersionUID = 1L;

    public ReservationRanOut(BookingId id) {
        super("Reservation " + id + " is no longer held", Map.of("reservation", id.toString()));
    }
}
