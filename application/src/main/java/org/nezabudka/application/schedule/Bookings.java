package org.nezabudka.application.schedule;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Booking;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.schedule.ResourceId;
import org.nezabudka.domain.schedule.UnknownBooking;

/** All that is booked or held. The store itself refuses two that overlap, whoever asks it and however many at once. */
public interface Bookings {

    Optional<Booking> find(BookingId id);

    /** @throws UnknownBooking if there is none */
    default Booking get(BookingId id) {
        return find(id).orElseThrow(() -> new UnknownBooking(id));
    }

    /**
     * Waits until nobody else plans the time of this resource, and keeps others waiting until the transaction ends. What is read
     * after it is true until then.
     */
    void takeTurn(ResourceId resource);

    /** What touches this stretch of time, in its order; reservations that have run out at this moment are left out. */
    List<Booking> within(Collection<ResourceId> resources, Instant from, Instant until, Instant now);

    /** The reservations of an employee that have not run out, in the order in which they will. */
    List<Booking> heldBy(EmployeeId employee, Instant now);

    /**
     * Adds one, or stores it changed.
     *
     * @throws org.nezabudka.domain.schedule.SlotTaken if it overlaps another one, a reservation that has run out included
     */
    void save(Booking booking);

    /** Nothing happens if it is gone already. */
    void remove(BookingId id);

    /** Takes out reservations of this resource that have run out. */
    void removeExpired(ResourceId resource, Instant now);

    /** As {@link #removeExpired(ResourceId, Instant)}, of everybody, so many at most. @return those that were removed */
    List<Booking> removeExpired(Instant now, int most);
}
