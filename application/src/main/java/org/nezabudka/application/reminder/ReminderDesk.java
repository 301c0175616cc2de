package org.nezabudka.application.reminder;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.client.ClientViews;
import org.nezabudka.application.reminder.ReminderCard.Act;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.UnknownClient;
import org.nezabudka.domain.reminder.ActedOnElsewhere;
import org.nezabudka.domain.reminder.Reminder;
import org.nezabudka.domain.reminder.ReminderChangedMeanwhile;
import org.nezabudka.domain.reminder.ReminderEvent;
import org.nezabudka.domain.reminder.ReminderId;
import org.nezabudka.domain.reminder.ReminderInThePast;
import org.nezabudka.domain.reminder.ReminderScenario;
import org.nezabudka.domain.reminder.SomebodyElsesReminder;
import org.nezabudka.domain.reminder.UnknownReminder;
import org.nezabudka.domain.shared.Change;
import org.nezabudka.domain.shared.Subject;
import org.nezabudka.domain.shared.Texts;

/**
 * What people do with reminders: each with their own; those of one's people can be looked at. Acting on a reminder of something that
 * another feature keeps is acting on that thing.
 */
public final class ReminderDesk {

    private static final int LONGEST_TEXT = 300;

    private final Reminders reminders;
    private final ReminderViews views;
    private final ReminderScenarios scenarios;
    private final ReminderBook book;
    private final ClientViews clients;
    private final Map<Subject.Kind, RemindedThings> things;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource clock;
    private final ZoneId zone;

    public ReminderDesk(
            Reminders reminders,
            ReminderViews views,
            ReminderScenarios scenarios,
            ReminderBook book,
            ClientViews clients,
            List<RemindedThings> things,
            AuditTrail audit,
            Transactions transactions,
            Ids ids,
            InstantSource clock,
            ZoneId zone) {
        this.reminders = reminders;
        this.views = views;
        this.scenarios = scenarios;
        this.book = book;
        this.clients = clients;
        this.things = things.stream().collect(Collectors.toMap(RemindedThings::kind, thing -> thing));
        this.audit = audit;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    /** By which clock the answers are to be read. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * Active reminders, the longest due first.
     *
     * @throws org.nezabudka.domain.access.MissingRight asking for the team without {@link Right#REMINDERS_TEAM}
     */
    public Page<ReminderCard> page(Actor.User actor, boolean team, ReminderQuery.Part part, PageRequest request) {
        if (team) AccessPolicy.demand(actor, Right.REMINDERS_TEAM);
        var now = clock.instant();
        var dayEnd = now.atZone(zone).truncatedTo(ChronoUnit.DAYS).plusDays(1).toInstant();
        return transactions.run(() -> {
            var page = views.page(actor, new ReminderQuery(team, part, now, dayEnd), request);
            return new Page<>(
                    page.items().stream().map(row -> card(actor, row)).toList(), page.nextCursor(), page.total());
        });
    }

    /** @throws UnknownReminder if there is none, or it is not the actor's to see */
    public ReminderCard card(Actor.User actor, ReminderId id) {
        return transactions.run(() -> card(actor, visible(actor, id)));
    }

    /**
     * Sets a reminder for oneself.
     *
     * @throws ReminderInThePast if the time has passed
     * @throws UnknownClient if the client is not the actor's to see
     */
    public ReminderCard add(Actor.User actor, String text, Instant due, @Nullable ClientId client) {
        var what = Texts.line("text", text, LONGEST_TEXT);
        return transactions.run(() -> {
            if (!due.isAfter(clock.instant())) throw new ReminderInThePast();
            if (client != null) demandVisible(actor, client);
            var id = new ReminderId(ids.next());
            var plan = new Reminder.Plan(ReminderScenario.OWN, actor.employee(), client, due, Map.of("what", what));
            book.add(id, new Subject(Subject.Kind.REMINDER, id.value()), plan);
            audit.done(
                    actor,
                    "reminder-added",
                    "reminder",
                    id.toString(),
                    new Differences().field("due", null, due).changes());
            return card(actor, id);
        });
    }

    private void demandVisible(Actor.User actor, ClientId client) {
        if (clients.card(actor, client).isEmpty()) throw UnknownClient.missing(client);
    }

    /**
     * Puts a reminder aside.
     *
     * @throws ReminderChangedMeanwhile if it is not at this version
     * @throws org.nezabudka.domain.reminder.SnoozeOutOfRange unless the moment is to come
     */
    public ReminderCard snooze(Actor.User actor, ReminderId id, int version, Instant until) {
        return acting(
                actor,
                id,
                version,
                "reminder-snoozed",
                "until",
                until.toString(),
                reminder -> store(reminder.snooze(until, clock.instant())));
    }

    /**
     * It is done.
     *
     * @param result in a few words
     * @throws ReminderChangedMeanwhile if it is not at this version: another window may have been quicker
     * @throws org.nezabudka.domain.reminder.ReminderIsOver if it reminds no more
     */
    public ReminderCard complete(Actor.User actor, ReminderId id, int version, @Nullable String result) {
        var told = Texts.optionalNote("result", result, 1000);
        return acting(actor, id, version, "reminder-completed", "result", told, reminder -> {
            var by = actor.employee();
            if (isOwn(reminder)) store(reminder.complete(clock.instant(), by, told));
            else thing(reminder).complete(actor, reminder.subject(), told);
        });
    }

    /** It will not be done. @throws ReminderChangedMeanwhile if it is not at this version */
    public ReminderCard cancel(Actor.User actor, ReminderId id, int version, String reason) {
        var why = Texts.line("reason", reason, LONGEST_TEXT);
        return acting(actor, id, version, "reminder-cancelled", "reason", why, reminder -> {
            var by = actor.employee();
            if (isOwn(reminder)) store(reminder.cancel(clock.instant(), by, why));
            else thing(reminder).cancel(actor, reminder.subject(), why);
        });
    }

    /**
     * The thing itself moves to another time.
     *
     * @throws ReminderInThePast if that has passed
     * @throws ReminderChangedMeanwhile if it is not at this version
     */
    public ReminderCard reschedule(Actor.User actor, ReminderId id, int version, Instant due, @Nullable String reason) {
        var why = Texts.optionalLine("reason", reason, LONGEST_TEXT);
        return acting(actor, id, version, "reminder-rescheduled", "due", due.toString(), reminder -> {
            var now = clock.instant();
            if (!due.isAfter(now)) throw new ReminderInThePast();
            if (!isOwn(reminder)) {
                thing(reminder).reschedule(actor, reminder.subject(), due, why);
                return;
            }
            var plan = reminder.plan();
            var moved = new Reminder.Plan(plan.scenario(), plan.whom(), plan.client(), due, plan.facts());
            store(reminder.replan(moved, scenarios.orUsual(plan.scenario()), now));
        });
    }

    private ReminderCard acting(
            Actor.User actor,
            ReminderId id,
            int version,
            String act,
            String field,
            @Nullable String value,
            Consumer<Reminder> work) {
        return transactions.run(() -> {
            var row = visible(actor, id);
            var reminder = row.reminder();
            if (!reminder.whom().equals(actor.employee())) throw new SomebodyElsesReminder(id);
            if (reminder.version() != version) throw new ReminderChangedMeanwhile(id);
            reminder.demandActive();
            work.accept(reminder);
            audit.done(
                    actor,
                    act,
                    "reminder",
                    id.toString(),
                    new Differences().field(field, null, value).changes());
            return views.find(actor, id)
                    .map(after -> card(actor, after))
                    .orElseThrow(() -> UnknownReminder.missing(id));
        });
    }

    private void store(Change<Reminder, ReminderEvent> change) {
        var saved = reminders.save(change.state());
        book.tell(saved.whom(), saved.id());
    }

    private ReminderRow visible(Actor.User actor, ReminderId id) {
        return views.find(actor, id)
                .orElseThrow(() ->
                        reminders.find(id).isPresent() ? UnknownReminder.concealed(id) : UnknownReminder.missing(id));
    }

    private static boolean isOwn(Reminder reminder) {
        return reminder.subject().kind() == Subject.Kind.REMINDER;
    }

    private RemindedThings thing(Reminder reminder) {
        return Optional.ofNullable(things.get(reminder.subject().kind()))
                .orElseThrow(() -> new ActedOnElsewhere(reminder.subject()));
    }

    private ReminderCard card(Actor.User actor, ReminderRow row) {
        var reminder = row.reminder();
        var scenario = scenarios.orUsual(reminder.scenario());
        var facts = row.facts();
        // Something always says what it is about, if only the kind of thing.
        if (facts.getOrDefault("what", "").isBlank()) facts.put("what", facts.getOrDefault("goal", scenario.nameRu()));
        return new ReminderCard(reminder, row, scenario, scenario.text().filled(facts), acts(actor, reminder));
    }

    private Set<Act> acts(Actor.User actor, Reminder reminder) {
        if (!reminder.isActive() || !reminder.whom().equals(actor.employee())) return Set.of();
        boolean here = isOwn(reminder) || things.containsKey(reminder.subject().kind());
        return here ? EnumSet.allOf(Act.class) : Set.of(Act.SNOOZE);
    }
}
