package org.nezabudka.application.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.call.Calls;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.activity.Activity;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.activity.ActivityNotHeld;
import org.nezabudka.domain.activity.Held;
import org.nezabudka.domain.activity.NextContactThere;
import org.nezabudka.domain.activity.People;
import org.nezabudka.domain.activity.StatusMovedOn;
import org.nezabudka.domain.activity.UnknownActivity;
import org.nezabudka.domain.activity.WorkEntryTooOld;
import org.nezabudka.domain.call.UnknownCall;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;

/**
 * The work table [работа с клиентом]: recording a contact, moving the client's status and planning the next contact are one step and
 * one row.
 */
public final class WorkRecording {

    /** For how long everybody may correct an entry, unless the office says otherwise. */
    public static final Duration USUALLY_CORRECTABLE = Duration.ofDays(7);

    private final Activities activities;
    private final ActivityAccess access;
    private final ContactSteps steps;
    private final ActivityRecords records;
    private final HeardCalls heard;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Duration correctable;

    /** @param correctable for how long everybody may correct an entry */
    public WorkRecording(
            Activities activities,
            ContactSteps steps,
            ActivityRecords records,
            Calls calls,
            Transactions transactions,
            InstantSource clock,
            Duration correctable) {
        this.activities = activities;
        this.access = new ActivityAccess(activities);
        this.steps = steps;
        this.records = records;
        this.heard = new HeardCalls(calls);
        this.transactions = transactions;
        this.clock = clock;
        this.correctable = correctable;
    }

    /**
     * Writes a contact down. Needs {@link Right#EVENTS_EDIT} on the client, and for a move along the ladder
     * {@link Right#CLIENTS_EDIT}.
     *
     * @throws org.nezabudka.domain.client.UnknownClient if there is none, or the actor may not see it
     * @throws org.nezabudka.domain.client.ForbiddenTransition if the ladder has no such move
     * @throws org.nezabudka.domain.client.ClientChangedMeanwhile if the client has another status than the actor saw
     * @throws org.nezabudka.domain.activity.PlannedInThePast if the next contact would be
     * @throws org.nezabudka.domain.activity.ContactInTheFuture if the contact is still to come
     * @throws UnknownCall if there is no such call, or the actor neither took part in it nor may see it
     */
    public Activity record(Actor actor, ClientId id, ContactEntry entry) {
        return transactions.run(() -> {
            var now = clock.instant();
            var opened = steps.forChange(actor, id, Right.EVENTS_EDIT);
            var client = opened.client();
            var facts = entry.facts();
            if (!id.equals(facts.client())) throw new IllegalArgumentException("An entry of another client");
            steps.choices().demand(null, facts, client);
            if (entry.call() != null) heard.demand(actor, entry.call());
            var self = ContactSteps.self(actor);
            var manager = entry.manager() == null ? self : entry.manager();
            if (manager == null) throw new IllegalArgumentException("Somebody had the contact");
            if (!manager.equals(self)) steps.choices().demandWorking(manager);
            var before = client.status();
            // The entry first: what the dates say is refused before anything is moved.
            var heldAt = entry.heldAt() == null ? now : entry.heldAt();
            var held = new Held(heldAt, entry.result(), before, before, self, now, entry.call());
            var after = steps.move(actor, client, entry.status());
            var people = new People(manager, self, self);
            var recorded = records.store(
                    opened.actor(), Activity.record(steps.newId(), facts, people, withStatus(held, after)));
            steps.plan(opened.actor(), recorded, client, entry.next(), now);
            return recorded;
        });
    }

    /**
     * Corrects a row. Everybody who may change it has some days for it, later {@link Right#WORKENTRIES_EDIT_OLD} is needed. A changed
     * status moves the client, as long as nobody moved it since.
     *
     * @param version the actor read
     * @throws UnknownActivity if there is none of this client, or the actor may not see it
     * @throws WorkEntryTooOld for everybody else after some days
     * @throws StatusMovedOn if the client has got another status since this entry
     * @throws NextContactThere if a next contact is to be planned although one is open
     */
    public Activity correct(
            Actor actor, ClientId client, ActivityId id, int version, Function<Activity, CorrectedEntry> correction) {
        return transactions.run(() -> {
            var now = clock.instant();
            var opened = access.forChange(actor, id, version, Right.EVENTS_EDIT);
            var entry = opened.activity();
            if (!client.equals(entry.facts().client())) throw UnknownActivity.missing(id);
            var held = entry.held();
            if (held == null) throw new ActivityNotHeld();
            demandFresh(actor, entry, held, now);
            var corrected = correction.apply(entry);
            var card = steps.of(entry.facts()).orElseThrow();
            steps.choices().demand(entry.facts(), corrected.facts(), card);
            var told = new Held(
                    corrected.heldAt(),
                    corrected.result(),
                    held.statusBefore(),
                    held.statusAfter(),
                    held.by(),
                    held.recordedAt(),
                    held.call());
            var after = moved(actor, card, held, corrected.status());
            var change = entry.correct(corrected.facts(), withStatus(told, after));
            var saved = records.store(opened.actor(), change);
            if (corrected.next() != null) {
                if (activities.openAfter(id).isPresent()) throw new NextContactThere();
                steps.plan(opened.actor(), saved, card, corrected.next(), now);
            }
            return saved;
        });
    }

    /** For how long everybody may correct an entry. */
    public Duration correctable() {
        return correctable;
    }

    private @Nullable EntryCode moved(Actor actor, Client client, Held held, @Nullable StatusStep step) {
        if (step == null || step.to().equals(held.statusAfter())) return held.statusAfter();
        if (!Objects.equals(client.status(), held.statusAfter())) throw new StatusMovedOn();
        return steps.move(actor, client, step);
    }

    private void demandFresh(Actor actor, Activity entry, Held held, Instant now) {
        if (held.recordedAt().plus(correctable).isAfter(now)) return;
        var decision = AccessPolicy.decide(actor, Right.WORKENTRIES_EDIT_OLD, activities.ownership(entry));
        if (!decision.allowed()) throw new WorkEntryTooOld(correctable.toDays());
    }

    private static Held withStatus(Held held, @Nullable EntryCode after) {
        return new Held(
                held.at(), held.result(), held.statusBefore(), after, held.by(), held.recordedAt(), held.call());
    }
}
