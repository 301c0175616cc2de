package org.nezabudka.application.activity;

import java.time.InstantSource;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityId;

/** The second signature: the head confirms that what was written down was done [проверено]. */
public final class ActivityChecking {

    private final ActivityAccess access;
    private final ActivityRecords records;
    private final Transactions transactions;
    private final InstantSource clock;

    public ActivityChecking(
            Activities activities, ActivityRecords records, Transactions transactions, InstantSource clock) {
        this.access = new ActivityAccess(activities);
        this.records = records;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Signs an activity that was held. Needs {@link Right#EVENTS_CHECK}.
     *
     * @throws org.nezabudka.domain.activity.CheckingOwnActivity if the actor did it
     * @throws org.nezabudka.domain.activity.ActivityNotHeld unless it was held
     * @throws org.nezabudka.domain.activity.ActivityAlreadyChecked if somebody has signed it
     */
    public Activity check(Actor.User actor, ActivityId id, int version) {
        return transactions.run(() -> {
            var opened = access.forChange(actor, id, version, Right.EVENTS_CHECK);
            return records.store(opened.actor(), opened.activity().check(actor.employee(), clock.instant()));
        });
    }
}
