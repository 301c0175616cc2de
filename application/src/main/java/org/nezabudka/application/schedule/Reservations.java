package org.nezabudka.application.schedule;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Booking;
import org.nezabudka.domain.schedule.BookingId;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.schedule.ResourceId;
import org.nezabudka.domain.schedule.TooManyReservations;
import org.nezabudka.domain.schedule.UnknownReservation;
import org.nezabudka.domain.schedule.Window;

/** Holding a window while the task is being filled in or the client is asked [резерв]. */
public final class Reservations {

    /** As many windows as somebody may hold at once. */
    public static final int MOST = 10;

    private final Bookings bookings;
    private final BookingDesk desk;
    private final PlanningRuleStore rules;
    private final Timetable timetable;
    private final AuditTrail audit;
    private final Transactions transactions;

    public Reservations(
            Bookings bookings,
            BookingDesk desk,
            PlanningRuleStore rules,
            Timetable timetable,
            AuditTrail audit,
            Transactions transactions) {
        this.bookings = bookings;
        this.desk = desk;
        this.rules = rules;
        this.timetable = timetable;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** One's own, in the order in which they run out. */
    public List<Booking> mine(Actor.User actor) {
        AccessPolicy.demand(actor, Right.MEASUREMENTS_PLAN);
        return transactions.run(() -> bookings.heldBy(actor.employee(), timetable.now()));
    }

    /**
     * Holds a window for as long as the rules say.
     *
     * @throws org.nezabudka.domain.schedule.SlotTaken if somebody else has it
     * @throws org.nezabudka.domain.schedule.WindowUnfit if it does not fit
     * @throws TooManyReservations if the actor holds too many already
     */
    public Booking hold(Actor.User actor, EmployeeId measurer, Window window, @Nullable DistrictId district) {
        AccessPolicy.demand(actor, Right.MEASUREMENTS_PLAN);
        return transactions.run(() -> {
            var now = timetable.now();
            if (bookings.heldBy(actor.employee(), now).size() >= MOST) throw new TooManyReservations(MOST);
            Duration travel = desk.travelIn(district);
            var wish = new BookingDesk.Wish(ResourceId.of(measurer), window, travel, null);
            var held = desk.hold(actor, wish, now.plus(rules.current().reservation()));
            audit.done(
                    actor,
                    "window-reserved",
                    "measurer",
                    measurer.toString(),
                    new Differences()
                            .field("from", null, window.from())
                            .field("until", null, window.until())
                            .changes());
            return held;
        });
    }

    /** @throws UnknownReservation if there is none, or it is somebody else's */
    public void release(Actor.User actor, BookingId id) {
        AccessPolicy.demand(actor, Right.MEASUREMENTS_PLAN);
        transactions.run(() -> {
            var booking = bookings.find(id).orElseThrow(() -> UnknownReservation.missing(id));
            var held = booking.held().orElseThrow(() -> UnknownReservation.missing(id));
            if (!held.by().equals(actor.employee())) throw UnknownReservation.concealed(id);
            desk.release(id);
            audit.done(
                    actor,
                    "window-released",
                    "measurer",
                    booking.resource().toString(),
                    new Differences()
                            .field("from", booking.window().from(), null)
                            .field("until", booking.window().until(), null)
                            .changes());
        });
    }
}
