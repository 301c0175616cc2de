package org.nezabudka.domain.fulfilment;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.schedule.Window;

/**
 * Who goes there when.
 *
 * @param crewBooking the crew's window
 * @param vehicle {@code null}: none is needed, or the client's own comes
 * @param vehicleBooking there is one exactly if there is a vehicle
 */
public record Dispatch(
        Window window,
        CrewId crew,
        BookingId crewBooking,
        @Nullable VehicleId vehicle,
        @Nullable BookingId vehicleBooking) {

    public Dispatch {
        if ((vehicle == null) != (vehicleBooking == null))
            throw new IllegalArgumentException("A vehicle has its window booked, and nothing else has");
    }
}
