package org.nezabudka.application.telephone;

import java.time.Duration;
import java.time.InstantSource;
import org.nezabudka.application.inquiry.DutyRoster;
import org.nezabudka.application.shared.DueWork;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.application.worktime.WorkingTimes;
import org.nezabudka.domain.access.Right;

/**
 * Begins planned calls at their time, for those who want it: their telephone rings, and when they pick up, the client is called. It
 * happens once at most, only while they are at work and their telephone is free, and not long after the time: whoever was engaged is
 * reminded anyway.
 */
public final class PlannedCallStart implements DueWork {

    private static final Duration LATE_AT_MOST = Duration.ofMinutes(5);

    private final DuePlans plans;
    private final Telephoning telephoning;
    private final Switchboard switchboard;
    private final WorkingTimes times;
    private final DutyRoster roster;
    private final Transactions transactions;
    private final InstantSource clock;

    public PlannedCallStart(
            DuePlans plans,
            Telephoning telephoning,
            Switchboard switchboard,
            WorkingTimes times,
            DutyRoster roster,
            Transactions transactions,
            InstantSource clock) {
        this.plans = plans;
        this.telephoning = telephoning;
        this.switchboard = switchboard;
        this.times = times;
        this.roster = roster;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "planned calls";
    }

    @Override
    public int runDue(int most) {
        if (switchboard.reach() != Switchboard.Reach.CONNECTED) return 0;
        return transactions.run(() -> {
            var now = clock.instant();
            var due = plans.take(now.minus(LATE_AT_MOST), now, most);
            if (due.isEmpty()) return 0;
            var permitted = roster.withRight(Right.CALLS_PLACE);
            var company = times.company();
            int begun = 0;
            for (var plan : due) {
                var whom = plan.assignee();
                boolean atWork = times.of(whom).isPresent(company, now);
                if (permitted.contains(whom) && atWork && telephoning.begin(whom, plan.id())) begun++;
            }
            return begun;
        });
    }
}
