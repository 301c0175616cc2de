package org.nezabudka.application.activity;

import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityFacts;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.People;
import org.nezabudka.domain.activity.Timing;
import org.nezabudka.domain.organization.EmployeeId;

/** Planning contacts and tasks, and everything that may become of a plan but its end by being held. */
public final class ActivityPlanning {

    private final ActivityAccess access;
    private final ContactSteps steps;
    private final ActivityRecords records;
    private final Transactions transactions;
    private final InstantSource clock;

    public ActivityPlanning(
            Activities activities,
            ContactSteps steps,
            ActivityRecords records,
            Transactions transactions,
            InstantSource clock) {
        this.access = new ActivityAccess(activities);
        this.steps = steps;
        this.records = records;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Plans something for oneself or for somebody else. Needs {@link Right#EVENTS_EDIT}; a client has to be one the actor may see.
     *
     * @param assignee who is to do it, {@code null}: the actor
     * @throws org.nezabudka.domain.client.UnknownClient if there is none, or the actor may not see it
     * @throws org.nezabudka.domain.activity.PlannedInThePast if its time has passed
     * @throws org.nezabudka.domain.organization.EmployeeIsDismissed if the assignee no longer works here
     */
    public Activity plan(Actor actor, ActivityFacts facts, Timing timing, @Nullable EmployeeId assignee) {
        AccessPolicy.demand(actor, Right.EVENTS_EDIT);
        return transactions.run(() -> {
            var client = facts.withWhom().map(id -> steps.visible(actor, id)).orElse(null);
            steps.choices().demand(null, facts, client);
            var self = ContactSteps.self(actor);
            var doer = assignee == null ? self : assignee;
            if (doer == null) throw new IllegalArgumentException("Somebody has to do it");
            if (!doer.equals(self)) steps.choices().demandWorking(doer);
            var people = new People(doer, self, self);
            return records.store(actor, Activity.plan(steps.newId(), facts, people, timing, null, clock.instant()));
        });
    }

    /**
     * Changes what it is about, and who is to do it.
     *
     * @param assignee {@code null}: as it is
     * @throws org.nezabudka.domain.activity.ActivityEnded if it was held or cancelled already
     */
    public Activity change(
            Actor actor,
            ActivityId id,
            int version,
            UnaryOperator<ActivityFacts> facts,
            @Nullable EmployeeId assignee) {
        return transactions.run(() -> {
            var opened = access.forChange(actor, id, version, Right.EVENTS_EDIT);
            var activity = opened.activity();
            var changed = facts.apply(activity.facts());
            var client = changed.withWhom().equals(activity.facts().withWhom())
                    ? steps.of(changed).orElse(null)
                    : changed.withWhom()
                            .map(other -> steps.visible(actor, other))
                            .orElse(null);
            steps.choices().demand(activity.facts(), changed, client);
            var saved = records.store(opened.actor(), activity.change(changed));
            return assignee == null ? saved : give(opened.actor(), saved, assignee);
        });
    }

    /**
     * Gives it to somebody else to do.
     *
     * @throws org.nezabudka.domain.organization.EmployeeIsDismissed if the employee no longer works here
     */
    public Activity assign(Actor actor, ActivityId id, int version, EmployeeId assignee) {
        return transactions.run(() -> {
            var opened = access.forChange(actor, id, version, Right.EVENTS_EDIT);
            return give(opened.actor(), opened.activity(), assignee);
        });
    }

    private Activity give(Actor actor, Activity activity, EmployeeId assignee) {
        if (!assignee.equals(activity.people().assignee())) steps.choices().demandWorking(assignee);
        return records.store(actor, activity.assign(assignee));
    }

    /**
     * Moves it to another firm date.
     *
     * @throws org.nezabudka.domain.activity.PlannedInThePast if the new time has passed
     * @throws org.nezabudka.domain.activity.ReasonNeeded without a reason
     */
    public Activity reschedule(Actor actor, ActivityId id, int version, Timing to, String reason) {
        return transactions.run(() -> {
            var opened = access.forChange(actor, id, version, Right.EVENTS_EDIT);
            return records.store(
                    opened.actor(),
                    opened.activity().reschedule(to, reason, ContactSteps.self(actor), clock.instant()));
        });
    }

    /**
     * Puts it off, to some later time or without a date.
     *
     * @throws org.nezabudka.domain.activity.PlannedInThePast if the later time has passed
     * @throws org.nezabudka.domain.activity.ReasonNeeded without a reason
     */
    public Activity postpone(Actor actor, ActivityId id, int version, @Nullable Timing to, String reason) {
        return transactions.run(() -> {
            var opened = access.forChange(actor, id, version, Right.EVENTS_EDIT);
            return records.store(
                    opened.actor(), opened.activity().postpone(to, reason, ContactSteps.self(actor), clock.instant()));
        });
    }

    /**
     * It will not take place.
     *
     * @throws org.nezabudka.domain.activity.ReasonNeeded without a reason
     */
    public Activity cancel(Actor actor, ActivityId id, int version, String reason) {
        return transactions.run(() -> {
            var opened = access.forChange(actor, id, version, Right.EVENTS_EDIT);
            return records.store(
                    opened.actor(), opened.activity().cancel(reason, ContactSteps.self(actor), clock.instant()));
        });
    }
}
