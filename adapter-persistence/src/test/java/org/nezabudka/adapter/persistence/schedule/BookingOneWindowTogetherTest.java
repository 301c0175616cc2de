package org.nezabudka.adapter.persistence.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.schedule.BookingDesk;
import org.nezabudka.application.schedule.Timetable;
import org.nezabudka.application.shared.StorageUnavailable;
import org.nezabudka.application.shared.TimeOrderedIds;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Booking;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.schedule.Purpose;
import org.nezabudka.domain.schedule.ResourceId;
import org.nezabudka.domain.schedule.SlotTaken;
import org.nezabudka.domain.schedule.Window;

/** Many people want the same window at the same moment. */
class BookingOneWindowTogetherTest extends OnPostgres {

    private static final int PEOPLE = 200;
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final Duration HALF = Duration.ofMinutes(30);

    private final InstantSource clock = InstantSource.fixed(NOW);
    private final BookingDesk desk = new BookingDesk(
            world().bookings(),
            new Timetable(world().bookings(), world().workingTimes(), clock),
            world().measurers(),
            world().districts(),
            world().planningRules(),
            event -> {},
            new TimeOrderedIds(clock));

    private EmployeeId measurer() {
        var viktor = scene().employee("Тихонов Виктор");
        scene().account(viktor, "viktor", scene().role("Замерщик", Actors.rightsOfAMeasurer()));
        return viktor.id();
    }

    private static Window windowAt(Instant from) {
        return Window.of(from, Duration.ofHours(1));
    }

    /** What became of each attempt: a booking, or the refusal. */
    private static List<Object> together(List<Callable<Booking>> attempts) throws InterruptedException {
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Booking>>();
            for (var attempt : attempts)
                running.add(threads.submit(() -> {
                    begin.await();
                    return persistently(attempt);
                }));
            begin.countDown();
            var outcomes = new ArrayList<Object>();
            for (var one : running) outcomes.add(outcome(one));
            return outcomes;
        }
    }

    /** There are fewer sessions of the database than people: who finds none free in time asks again, as the pages do. */
    private static Booking persistently(Callable<Booking> attempt) throws Exception {
        while (true) {
            try {
                return attempt.call();
            } catch (StorageUnavailable busy) {
                Thread.yield();
            }
        }
    }

    private static Object outcome(Future<Booking> attempt) throws InterruptedException {
        try {
            return attempt.get();
        } catch (ExecutionException refusal) {
            return refusal.getCause();
        }
    }

    private Booking book(EmployeeId whom, Window window) {
        var wish = new BookingDesk.Wish(ResourceId.of(whom), window, HALF, null);
        return within(() -> desk.book(Actors.theSoftware(), wish, new Purpose("measurement", UUID.randomUUID()), null));
    }

    @Test
    void of_two_hundred_who_want_one_window_exactly_one_gets_it_and_all_others_hear_what_is_still_free()
            throws InterruptedException {
        var viktor = measurer();
        var attempts = new ArrayList<Callable<Booking>>();
        for (int i = 0; i < PEOPLE; i++) {
            // Not only the very same: whatever overlaps it, too.
            var window = windowAt(NOON.plus(HALF.multipliedBy(i % 3)));
            attempts.add(() -> book(viktor, window));
        }
        var outcomes = together(attempts);
        assertThat(outcomes).filteredOn(Booking.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(SlotTaken.class::isInstance)
                .hasSize(PEOPLE - 1)
                .allSatisfy(refusal -> assertThat(
                                (List<?>) ((SlotTaken) refusal).facts().get("windows"))
                        .isNotEmpty());
        assertThat(within(() -> world().bookings()
                        .within(List.of(ResourceId.of(viktor)), NOON, NOON.plus(Duration.ofDays(1)), NOW)))
                .containsExactly((Booking) outcomes.stream()
                        .filter(Booking.class::isInstance)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void the_table_itself_stores_one_when_nobody_takes_turns() throws InterruptedException {
        var viktor = ResourceId.of(measurer());
        var attempts = new ArrayList<Callable<Booking>>();
        for (int i = 0; i < 8; i++)
            attempts.add(() -> within(() -> {
                var booking = new Booking(
                        new BookingId(UUID.randomUUID()),
                        viktor,
                        windowAt(NOON),
                        HALF,
                        new Booking.State.Booked(new Purpose("measurement", UUID.randomUUID()), null));
                world().bookings().save(booking);
                return booking;
            }));
        // The database breaks a crosswise wait; whoever was broken off asks again, and nobody gets it twice.
        var outcomes = together(attempts);
        assertThat(outcomes).filteredOn(Booking.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(SlotTaken.class::isInstance).hasSize(attempts.size() - 1);
        assertThat(within(() -> world().bookings().within(List.of(viktor), NOON, NOON.plus(HALF), NOW)))
                .hasSize(1);
    }

    @Test
    void two_reservations_that_swap_places_do_not_wait_for_each_other_for_ever() throws InterruptedException {
        var viktor = measurer();
        var first = book(viktor, windowAt(NOON));
        var second = book(viktor, windowAt(NOON.plus(Duration.ofHours(2))));
        var outcomes = together(List.of(() -> move(first, second.window()), () -> move(second, first.window())));
        assertThat(outcomes).hasOnlyElementsOfType(SlotTaken.class);
    }

    private Booking move(Booking booking, Window window) {
        return within(() -> desk.move(
                Actors.theSoftware(), booking.id(), new BookingDesk.Wish(booking.resource(), window, HALF, null)));
    }
}
