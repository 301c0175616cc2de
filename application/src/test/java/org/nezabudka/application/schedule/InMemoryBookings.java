package org.nezabudka.application.schedule;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Booking;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.schedule.ResourceId;
import org.nezabudka.domain.schedule.SlotTaken;

/** Bookings in memory; transactions come one at a time here, so everybody has their turn. */
public final class InMemoryBookings implements Bookings {

    private static final Comparator<Booking> IN_TIME = Comparator.comparing(
                    (Booking one) -> one.window().from())
            .thenComparing(one -> one.id().value());

    private final InMemoryTable<BookingId, Booking> bookings;

    public InMemoryBookings(InMemoryTransactions transactions) {
        this.bookings = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<Booking> find(BookingId id) {
        return bookings.find(id);
    }

    @Override
    public void takeTurn(ResourceId resource) {}

    @Override
    public List<Booking> within(Collection<ResourceId> resources, Instant from, Instant until, Instant now) {
        return bookings.stream()
                .filter(one -> resources.contains(one.resource()))
                .filter(one -> overlap(one, from, until))
                .filter(one -> one.isActive(now))
                .sorted(IN_TIME)
                .toList();
    }

    @Override
    public List<Booking> heldBy(EmployeeId employee, Instant now) {
        return bookings.stream()
                .filter(one ->
                        one.held().filter(held -> held.by().equals(employee)).isPresent())
                .filter(one -> one.isActive(now))
                .sorted(Comparator.comparing(
                                (Booking one) -> one.held().orElseThrow().until())
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    @Override
    public void save(Booking booking) {
        var blocked = booking.blocked();
        boolean twice = bookings.stream()
                .filter(one -> !one.id().equals(booking.id()))
                .filter(one -> one.resource().equals(booking.resource()))
                .anyMatch(one -> overlap(one, blocked.from(), blocked.until()));
        if (twice) throw new SlotTaken(booking.resource(), List.of());
        bookings.put(booking.id(), booking);
    }

    @Override
    public void remove(BookingId id) {
        bookings.remove(id);
    }

    @Override
    public void removeExpired(ResourceId resource, Instant now) {
        for (var id : bookings.keysWhere(one -> one.resource().equals(resource) && !one.isActive(now)))
            bookings.remove(id);
    }

    @Override
    public List<Booking> removeExpired(Instant now, int most) {
        var expired = bookings.stream()
                .filter(one -> !one.isActive(now))
                .sorted(Comparator.comparing(
                        (Booking one) -> one.held().orElseThrow().until()))
                .limit(most)
                .toList();
        expired.forEach(one -> bookings.remove(one.id()));
        return expired.stream().sorted(IN_TIME).toList();
    }

    private static boolean overlap(Booking one, Instant from, Instant until) {
        return one.blocked().from().isBefore(until)
                && from.isBefore(one.blocked().until());
    }
}
