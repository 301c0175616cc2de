package org.nezabudka.application.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Availability;
import org.nezabudka.domain.schedule.Booking;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.schedule.Misfit;
import org.nezabudka.domain.schedule.Purpose;
import org.nezabudka.domain.schedule.ReservationRanOut;
import org.nezabudka.domain.schedule.ResourceId;
import org.nezabudka.domain.schedule.SlotTaken;
import org.nezabudka.domain.schedule.Window;
import org.nezabudka.domain.schedule.WindowUnfit;

/**
 * Books windows for use cases that give out work: within their transaction, after they have checked the right to plan, and before
 * they write to the journal.
 */
public final class BookingDesk {

    private final Bookings bookings;
    private final Timetable timetable;
    private final Measurers measurers;
    private final Districts districts;
    private final PlanningRuleStore rules;
    private final LiveEvents live;
    private final Ids ids;

    public BookingDesk(
            Bookings bookings,
            Timetable timetable,
            Measurers measurers,
            Districts districts,
            PlanningRuleStore rules,
            LiveEvents live,
            Ids ids) {
        this.bookings = bookings;
        this.timetable = timetable;
        this.measurers = measurers;
        this.districts = districts;
        this.rules = rules;
        this.live = live;
        this.ids = ids;
    }

    /**
     * Whose time is wanted when.
     *
     * @param travel the way to the next client, as {@link #travelIn} knows it
     * @param forcedReason why it may lie outside of the working hours, if it does
     */
    public record Wish(
            ResourceId resource,
            Window window,
            Duration travel,
            @Nullable String forcedReason) {}

    /** The way from a client in that district to the next one; of an unknown district, the company's. */
    public Duration travelIn(@Nullable DistrictId district) {
        return rules.current().travelIn(district == null ? null : districts.get(district));
    }

    /**
     * Books a window.
     *
     * @param reservation what the actor holds for it; it may have been for another time
     * @throws SlotTaken if somebody else has it; it tells what is still free that day
     * @throws WindowUnfit if it has passed, lies outside of the hours without a reason, or nobody is there
     * @throws ReservationRanOut if the actor no longer holds that reservation
     * @throws org.nezabudka.domain.schedule.NotAMeasurer if nobody sends that employee
     * @throws org.nezabudka.domain.access.MissingRight if a reason is given for which the actor lacks {@link Right#MEASUREMENTS_FORCE}
     */
    public Booking book(Actor actor, Wish wish, Purpose purpose, @Nullable BookingId reservation) {
        var held = reservation == null ? null : held(actor, reservation);
        return take(
                actor,
                wish,
                held,
                forced -> new Booking.State.Booked(purpose, forced),
                held == null ? new BookingId(ids.next()) : held.id());
    }

    /** Moves a booking; throws as {@link #book}. */
    public Booking move(Actor actor, BookingId id, Wish wish) {
        var before = bookings.get(id);
        var moved = take(
                actor,
                wish,
                before,
                forced -> before.movedTo(wish.resource(), wish.window(), wish.travel(), forced)
                        .state(),
                id);
        if (!before.resource().equals(wish.resource())) announce(before.resource());
        return moved;
    }

    /** Holds a window for the actor until that moment; throws as {@link #book}. */
    Booking hold(Actor.User actor, Wish wish, Instant until) {
        return take(
                actor,
                wish,
                null,
                forced -> new Booking.State.Held(actor.employee(), until),
                new BookingId(ids.next()));
    }

    /** The window is free again. */
    public void release(BookingId id) {
        bookings.find(id).ifPresent(booking -> {
            bookings.remove(id);
            announce(booking.resource());
        });
    }

    private Booking held(Actor actor, BookingId id) {
        return bookings.find(id)
                .filter(one -> one.isActive(timetable.now()))
                .filter(one -> one.held()
                        .filter(held -> actor.person().filter(held.by()::equals).isPresent())
                        .isPresent())
                .orElseThrow(() -> new ReservationRanOut(id));
    }

    /** How a window is taken, once it is known why it may lie outside of the hours. */
    private interface Taking {
        Booking.State with(@Nullable String forced);
    }

    private Booking take(Actor actor, Wish wish, @Nullable Booking before, Taking taking, BookingId id) {
        if (wish.resource().kind() == ResourceId.Kind.EMPLOYEE)
            measurers.get(new EmployeeId(wish.resource().id()));
        // Whoever is too late hears it without queueing for a turn.
        check(actor, wish, before);
        bookings.takeTurn(wish.resource());
        var forced = check(actor, wish, before);
        bookings.removeExpired(wish.resource(), timetable.now());
        var taken = new Booking(id, wish.resource(), wish.window(), wish.travel(), taking.with(forced));
        bookings.save(taken);
        announce(wish.resource());
        return taken;
    }

    /** @return why the window may lie outside of the hours; {@code null}: it does not */
    private @Nullable String check(Actor actor, Wish wish, @Nullable Booking before) {
        var known = timetable.around(wish.resource(), wish.window().from());
        var time = before != null && before.resource().equals(wish.resource()) ? known.without(before) : known;
        var misfits = time.misfits(wish.window(), wish.travel(), timetable.now()).stream()
                .filter(misfit -> wish.resource().kind().keepsHours() || !(misfit instanceof Misfit.OutsideHours))
                .toList();
        if (misfits.isEmpty()) return null;
        boolean taken = misfits.stream().anyMatch(Misfit.Taken.class::isInstance);
        boolean past = misfits.stream().anyMatch(Misfit.Past.class::isInstance);
        if (taken && !past) throw new SlotTaken(wish.resource(), sameDay(time, wish));
        boolean forceable = misfits.stream().allMatch(Misfit::isForceable);
        if (!forceable || wish.forcedReason() == null) throw new WindowUnfit(misfits, sameDay(time, wish));
        AccessPolicy.demand(actor, Right.MEASUREMENTS_FORCE);
        return wish.forcedReason();
    }

    private List<Window> sameDay(Availability time, Wish wish) {
        var date = timetable.dateOf(wish.window().from());
        return time
                .windows(wish.window().length(), wish.travel(), rules.current().grid(), timetable.now())
                .stream()
                .filter(window -> timetable.dateOf(window.from()).equals(date))
                .toList();
    }

    private void announce(ResourceId resource) {
        live.publish(LiveEvent.everybody("schedule.changed", resource.toString()));
    }
}
