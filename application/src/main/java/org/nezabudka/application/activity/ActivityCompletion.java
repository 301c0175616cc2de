package org.nezabudka.application.activity;

import java.time.InstantSource;
import org.nezabudka.application.call.Calls;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.Held;

/** Ending what was planned: it took place. Result, status and next contact are one step, as for a contact written down. */
public final class ActivityCompletion {

    private final ActivityAccess access;
    private final ContactSteps steps;
    private final ActivityRecords records;
    private final HeardCalls heard;
    private final Transactions transactions;
    private final InstantSource clock;

    public ActivityCompletion(
            Activities activities,
            ContactSteps steps,
            ActivityRecords records,
            Calls calls,
            Transactions transactions,
            InstantSource clock) {
        this.access = new ActivityAccess(activities);
        this.steps = steps;
        this.records = records;
        this.heard = new HeardCalls(calls);
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The activity took place. Needs {@link Right#EVENTS_EDIT} on it, and for a move along the ladder {@link Right#CLIENTS_EDIT} on
     * the client.
     *
     * @param version the actor read
     * @throws org.nezabudka.domain.activity.UnknownActivity if there is none, or the actor may not see it
     * @throws org.nezabudka.domain.activity.ActivityEnded if it was held or cancelled already
     * @throws org.nezabudka.domain.activity.PlannedInThePast if the next contact would be
     * @throws org.nezabudka.domain.call.UnknownCall if there is no such call, or the actor neither took part in it nor may see it
     */
    public Activity hold(Actor actor, ActivityId id, int version, Completion completion) {
        return transactions.run(() -> {
            var now = clock.instant();
            var opened = access.forChange(actor, id, version, Right.EVENTS_EDIT);
            var activity = opened.activity();
            var named = opened.actor();
            var client = steps.of(activity.facts()).orElse(null);
            var told = activity.facts()
                    .withContact(completion.description(), completion.action(), completion.actionDetails());
            steps.choices().demand(activity.facts(), told, client);
            if (completion.call() != null) heard.demand(actor, completion.call());
            var heldAt = completion.heldAt() == null ? now : completion.heldAt();
            var before = client == null ? null : client.status();
            var self = ContactSteps.self(actor);
            // Held already, cancelled, or still to come: told before the client is moved.
            activity.hold(told, new Held(heldAt, completion.result(), before, before, self, now));
            var after = steps.move(actor, client, completion.status());
            var held = new Held(heldAt, completion.result(), before, after, self, now, completion.call());
            var saved = records.store(named, activity.hold(told, held));
            steps.plan(named, saved, client, completion.next(), now);
            return saved;
        });
    }
}
