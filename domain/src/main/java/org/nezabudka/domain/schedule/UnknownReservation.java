package org.nezabudka.domain.schedule;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such reservation, or it is not the actor's. */
public final class UnknownReservation extends NotFound {

    private static final long serialVersionUID = 1L;

    private final boolean concealed;

    private UnknownReservation(BookingId id, boolean concealed) {
        super("No reservation " + id, Map.of("reservation", id.toString()));
        this.concealed = concealed;
    }

    public static UnknownReservation missing(BookingId id) {
        return new UnknownReservation(id, false);
    }

    /** Somebody else's. */
    public static UnknownReservation concealed(BookingId id) {
        return new UnknownReservation(id, true);
    }

    @Override
    public boolean isConcealment() {
        return concealed;
    }
}
