package org.nezabudka.application.activity;

import java.util.Optional;
import java.util.function.Function;
import org.nezabudka.application.organization.Inheritance;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.organization.EmployeeId;

/** Giving what somebody was to do to others: part of a dismissal, whose right the caller has checked. */
public final class ActivityHandOver implements Inheritance {

    private static final String NOBODY_LEFT = "Уволен сотрудник, который должен был это сделать";

    private final Activities activities;
    private final ActivityRecords records;
    private final Transactions transactions;
    private final java.time.InstantSource clock;

    public ActivityHandOver(
            Activities activities, ActivityRecords records, Transactions transactions, java.time.InstantSource clock) {
        this.activities = activities;
        this.records = records;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.ACTIVITIES;
    }

    /** How many open activities the employee is to do. */
    @Override
    public int count(EmployeeId employee) {
        return transactions.run(() -> activities.countOpenOf(employee));
    }

    /** Without successor what was planned is cancelled: an activity always has somebody who does it. */
    @Override
    public int handOver(Actor actor, EmployeeId from, Successors successors) {
        return successors.isEmpty()
                ? handOver(actor, from, activity -> Optional.empty())
                : handOver(actor, from, activity -> Optional.of(successors.next()));
    }

    /**
     * Hands all open activities over.
     *
     * @param successor who gets which; nobody: it is cancelled
     * @return how many
     */
    public int handOver(Actor actor, EmployeeId from, Function<Activity, Optional<EmployeeId>> successor) {
        return transactions.run(() -> {
            var all = activities.openOf(from);
            for (var id : all) {
                var activity = activities.get(id);
                var change = successor
                        .apply(activity)
                        .map(activity::assign)
                        .orElseGet(() -> activity.cancel(NOBODY_LEFT, ContactSteps.self(actor), clock.instant()));
                records.storeSilently(actor, change);
            }
            return all.size();
        });
    }
}
