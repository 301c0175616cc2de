package org.nezabudka.application.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Booking;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.schedule.Purpose;
import org.nezabudka.domain.schedule.ResourceId;
import org.nezabudka.domain.schedule.SlotTaken;
import org.nezabudka.domain.schedule.UnknownBooking;
import org.nezabudka.domain.schedule.Window;

/** What every store of bookings keeps, and what it never stores. */
public interface BookingsContract extends PortContract {

    Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    Duration HALF = Duration.ofMinutes(30);

    private Bookings bookings() {
        return world().bookings();
    }

    private static Instant at(int minutesAfterNine) {
        return NINE.plus(Duration.ofMinutes(minutesAfterNine));
    }

    private static Booking booked(ResourceId resource, int from, int minutes) {
        var purpose = new Purpose("measurement", UUID.randomUUID());
        return new Booking(
                new BookingId(UUID.randomUUID()),
                resource,
                Window.of(at(from), Duration.ofMinutes(minutes)),
                HALF,
                new Booking.State.Booked(purpose, null));
    }

    private static Booking held(ResourceId resource, EmployeeId by, int from, Instant until) {
        return new Booking(
                new BookingId(UUID.randomUUID()),
                resource,
                Window.of(at(from), Duration.ofHours(1)),
                HALF,
                new Booking.State.Held(by, until));
    }

    private static ResourceId somebody() {
        return ResourceId.of(new EmployeeId(UUID.randomUUID()));
    }

    private void save(Booking... all) {
        doing(() -> List.of(all).forEach(bookings()::save));
    }

    @Test
    default void a_booking_comes_back_as_it_was_stored() {
        var anna = scene().employee("Белова Анна").id();
        var purpose = new Purpose("measurement", UUID.randomUUID());
        var forced = new Booking(
                new BookingId(UUID.randomUUID()),
                ResourceId.of(anna),
                Window.of(NINE, Duration.ofHours(2)),
                Duration.ZERO,
                new Booking.State.Booked(purpose, "Клиент только вечером"));
        var reservation = held(ResourceId.of(anna), anna, 120, at(30));
        save(forced, reservation);
        assertThat(within(() -> bookings().find(forced.id()))).contains(forced);
        assertThat(within(() -> bookings().get(reservation.id()))).isEqualTo(reservation);
    }

    @Test
    default void what_is_not_there_is_not_found() {
        var nothing = new BookingId(UUID.randomUUID());
        assertThat(within(() -> bookings().find(nothing))).isEmpty();
        assertThatThrownBy(() -> within(() -> bookings().get(nothing))).isInstanceOf(UnknownBooking.class);
        doing(() -> bookings().remove(nothing));
    }

    @Test
    default void two_that_overlap_are_refused_the_way_included() {
        var who = somebody();
        save(booked(who, 60, 60));
        for (int from : List.of(60, 0, 119, 149, -29))
            assertThatThrownBy(() -> save(booked(who, from, 60)))
                    .as("from %s", from)
                    .isInstanceOf(SlotTaken.class);
        save(booked(who, 150, 60), booked(who, -30, 60), booked(somebody(), 60, 60));
    }

    @Test
    default void a_refused_one_leaves_nothing_of_its_transaction() {
        var who = somebody();
        save(booked(who, 60, 60));
        var fits = booked(who, 300, 60);
        assertThatThrownBy(() -> save(fits, booked(who, 60, 60))).isInstanceOf(SlotTaken.class);
        assertThat(within(() -> bookings().find(fits.id()))).isEmpty();
    }

    @Test
    default void one_moves_over_its_own_place_but_not_over_another() {
        var who = somebody();
        var one = booked(who, 0, 60);
        save(one, booked(who, 240, 60));
        var later = one.movedTo(who, Window.of(at(30), Duration.ofHours(1)), HALF, null);
        save(later);
        assertThat(within(() -> bookings().get(one.id()))).isEqualTo(later);
        assertThatThrownBy(() -> save(one.movedTo(who, Window.of(at(240), HALF), HALF, null)))
                .isInstanceOf(SlotTaken.class);
        var another = somebody();
        save(one.movedTo(another, Window.of(at(240), HALF), HALF, null));
        assertThat(within(() -> bookings().within(List.of(who), at(0), at(200), NINE)))
                .isEmpty();
    }

    @Test
    default void a_reservation_becomes_a_booking_in_its_place() {
        var anna = scene().employee("Белова Анна").id();
        var reservation = held(ResourceId.of(anna), anna, 0, at(30));
        save(reservation);
        var confirmed = reservation.confirmedAs(new Purpose("measurement", UUID.randomUUID()), null);
        save(confirmed);
        assertThat(within(() -> bookings().get(reservation.id()))).isEqualTo(confirmed);
        assertThat(within(() -> bookings().heldBy(anna, NINE))).isEmpty();
    }

    @Test
    default void what_touches_a_stretch_of_time_comes_in_its_order() {
        var who = somebody();
        var other = somebody();
        var first = booked(who, 0, 60);
        var second = booked(other, 60, 60);
        var third = booked(who, 120, 60);
        save(third, first, second, booked(somebody(), 0, 60));
        assertThat(within(() -> bookings().within(List.of(who, other), at(0), at(300), NINE)))
                .containsExactly(first, second, third);
        // The first blocks until 10:30, the third from 11:00 on.
        assertThat(within(() -> bookings().within(List.of(who), at(90), at(120), NINE)))
                .isEmpty();
        assertThat(within(() -> bookings().within(List.of(who), at(89), at(121), NINE)))
                .containsExactly(first, third);
        assertThat(within(() -> bookings().within(List.of(), at(0), at(300), NINE)))
                .isEmpty();
    }

    @Test
    default void reservations_that_have_run_out_are_neither_seen_nor_in_the_way_once_removed() {
        var anna = scene().employee("Белова Анна").id();
        var boris = scene().employee("Лавров Борис").id();
        var who = ResourceId.of(anna);
        var over = held(who, anna, 0, at(10));
        var lasting = held(who, anna, 120, at(20));
        var elsewhere = held(ResourceId.of(boris), anna, 0, at(5));
        save(over, lasting, elsewhere);
        assertThat(within(() -> bookings().heldBy(anna, at(0)))).containsExactly(elsewhere, over, lasting);
        assertThat(within(() -> bookings().heldBy(anna, at(10)))).containsExactly(lasting);
        assertThat(within(() -> bookings().heldBy(boris, at(0)))).isEmpty();
        assertThat(within(() -> bookings().within(List.of(who), at(0), at(300), at(10))))
                .containsExactly(lasting);
        doing(() -> bookings().removeExpired(who, at(10)));
        assertThat(within(() -> bookings().find(over.id()))).isEmpty();
        assertThat(within(() -> bookings().find(elsewhere.id()))).isPresent();
        save(booked(who, 0, 60));
    }

    @Test
    default void the_sweep_takes_what_has_run_out_longest_ago_and_no_more_than_asked() {
        var anna = scene().employee("Белова Анна").id();
        var first = held(ResourceId.of(anna), anna, 0, at(1));
        var second = held(ResourceId.of(anna), anna, 120, at(2));
        var lasting = held(ResourceId.of(anna), anna, 240, at(30));
        var booking = booked(ResourceId.of(anna), 360, 60);
        save(lasting, second, first, booking);
        assertThat(within(() -> bookings().removeExpired(at(5), 1))).containsExactly(first);
        assertThat(within(() -> bookings().removeExpired(at(5), 10))).containsExactly(second);
        assertThat(within(() -> bookings().removeExpired(at(5), 10))).isEmpty();
        assertThat(within(() -> bookings().find(lasting.id()))).isPresent();
        assertThat(within(() -> bookings().find(booking.id()))).isPresent();
    }
}
