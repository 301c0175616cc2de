package org.nezabudka.application.schedule;

import java.time.InstantSource;
import java.util.LinkedHashSet;
import org.nezabudka.application.shared.DueWork;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.schedule.Booking;

/** Sweeps out reservations that have run out. They stand in nobody's way already; this tells the open pages. */
public final class ReservationExpiry implements DueWork {

    private final Bookings bookings;
    private final LiveEvents live;
    private final Transactions transactions;
    private final InstantSource clock;

    public ReservationExpiry(Bookings bookings, LiveEvents live, Transactions transactions, InstantSource clock) {
        this.bookings = bookings;
        this.live = live;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reservations";
    }

    @Override
    public int runDue(int most) {
        return transactions.run(() -> {
            var removed = bookings.removeExpired(clock.instant(), most);
            var resources =
                    new LinkedHashSet<>(removed.stream().map(Booking::resource).toList());
            resources.forEach(one -> live.publish(LiveEvent.everybody("schedule.changed", one.toString())));
            return removed.size();
        });
    }
}
