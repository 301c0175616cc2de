package org.nezabudka.application.measurement;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.measurement.MeasurementTasks.VisitWish;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.schedule.BookingDesk;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.measurement.Step;
import org.nezabudka.domain.measurement.Visit;
import org.nezabudka.domain.schedule.Booking;
import org.nezabudka.domain.schedule.Purpose;
import org.nezabudka.domain.schedule.ResourceId;
import org.nezabudka.domain.schedule.Window;

/** Planning visits: a visit and its window are stored together, or not at all. */
public final class MeasurementVisits {

    /** What windows are booked for. */
    public static final String PURPOSE = "measurement";

    private final MeasurementKinds kinds;
    private final MeasurementAccess access;
    private final BookingDesk desk;
    private final MeasurementRecords records;
    private final Transactions transactions;
    private final InstantSource clock;

    public MeasurementVisits(
            Measurements measurements,
            MeasurementKinds kinds,
            Employees employees,
            BookingDesk desk,
            MeasurementRecords records,
            Transactions transactions,
            InstantSource clock) {
        this.kinds = kinds;
        this.access = new MeasurementAccess(measurements, employees);
        this.desk = desk;
        this.records = records;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Fixes the visit, or moves it; throws as {@link BookingDesk#book}. */
    public Measurement plan(Actor actor, MeasurementId id, int version, VisitWish wish) {
        return transactions.run(() -> {
            var opened = access.forPlanning(actor, id, version);
            return book(opened.actor(), opened.measurement(), wish);
        });
    }

    /** Takes the visit back; its window is free again. */
    public Measurement unplan(Actor actor, MeasurementId id, int version) {
        return transactions.run(() -> {
            var opened = access.forPlanning(actor, id, version);
            var change = opened.measurement().unplan(clock.instant());
            desk.release(Objects.requireNonNull(opened.measurement().visit()).booking());
            return records.store(opened.actor(), change);
        });
    }

    Measurement book(Actor actor, Measurement measurement, VisitWish wish) {
        measurement.demandPossible(Step.PLAN);
        var now = clock.instant();
        var booking = booked(actor, measurement, wish, now);
        var window = booking.window();
        return records.store(
                actor, measurement.plan(wish.measurer(), window.from(), window.until(), booking.id(), now));
    }

    private Booking booked(Actor actor, Measurement measurement, VisitWish wish, Instant now) {
        var task = measurement.task();
        var duration = wish.duration() == null ? kinds.get(task.kind()).duration() : wish.duration();
        var wanted = new BookingDesk.Wish(
                ResourceId.of(wish.measurer()),
                Window.of(wish.start(), duration),
                desk.travelIn(task.site().district()),
                wish.forcedReason());
        var before = measurement.visit();
        if (before != null && isToCome(before, now)) {
            if (wish.reservation() == null) return desk.move(actor, before.booking(), wanted);
            desk.release(before.booking());
        }
        return desk.book(actor, wanted, new Purpose(PURPOSE, measurement.id().value()), wish.reservation());
    }

    /** Of what will not be: the window of a visit that has been stays, for the measurer was there. */
    void release(Measurement measurement) {
        @Nullable Visit visit = measurement.visit();
        if (visit != null && isToCome(visit, clock.instant())) desk.release(visit.booking());
    }

    private static boolean isToCome(Visit visit, Instant now) {
        return visit.start().isAfter(now);
    }
}
