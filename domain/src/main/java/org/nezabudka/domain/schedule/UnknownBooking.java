package org.nezabudka.domain.schedule;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such booking. */
public final class UnknownBooking extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownBooking(BookingId id) {
        super("No booking " + id, Map.of("booking", id.toString()));
    }
}
