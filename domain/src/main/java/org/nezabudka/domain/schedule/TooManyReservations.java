package org.nezabudka.domain.schedule;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Somebody holds so many windows that others could not plan. */
public final class TooManyReservations extends Refused {

    private static final long serialVersionUID = 1L;

    public TooManyReservations(int limit) {
        super("More than " + limit + " reservations at once", Map.of("limit", limit));
    }
}
