package org.nezabudka.application.reminder;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.reminder.Reminder;
import org.nezabudka.domain.reminder.ReminderId;
import org.nezabudka.domain.reminder.ReminderScenario;
import org.nezabudka.domain.shared.InvalidText;
import org.nezabudka.domain.shared.Subject;

/** Plans, moves and ends reminders for the features whose things have dates. */
public final class ReminderBook implements ReminderPlanning {

    private final Reminders reminders;
    private final ReminderScenarios scenarios;
    private final LiveEvents live;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource clock;

    public ReminderBook(
            Reminders reminders,
            ReminderScenarios scenarios,
            LiveEvents live,
            Transactions transactions,
            Ids ids,
            InstantSource clock) {
        this.reminders = reminders;
        this.scenarios = scenarios;
        this.live = live;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void plan(Dated thing) {
        var code = code(thing.scenario());
        var plan = new Reminder.Plan(code, thing.whom(), thing.client(), thing.due(), thing.facts());
        transactions.run(() -> {
            var known = reminders.of(thing.subject());
            if (known.isPresent()) replan(known.get(), plan);
            else add(new ReminderId(ids.next()), thing.subject(), plan);
        });
    }

    private void replan(Reminder known, Reminder.Plan plan) {
        var change = known.replan(plan, scenarios.orUsual(plan.scenario()), clock.instant());
        if (change.isEmpty()) return;
        var saved = reminders.save(change.state());
        tell(saved.whom(), saved.id());
        if (!saved.whom().equals(known.whom())) tell(known.whom(), saved.id());
    }

    Reminder add(ReminderId id, Subject subject, Reminder.Plan plan) {
        var scenario = scenarios.orUsual(plan.scenario());
        var saved = reminders.save(
                Reminder.plan(id, subject, plan, scenario, clock.instant()).state());
        tell(saved.whom(), saved.id());
        return saved;
    }

    @Override
    public void end(Subject subject) {
        transactions.run(() -> reminders.of(subject).filter(Reminder::isActive).ifPresent(reminder -> {
            var saved = reminders.save(
                    reminder.complete(clock.instant(), null, null).state());
            tell(saved.whom(), saved.id());
        }));
    }

    void tell(EmployeeId whom, ReminderId id) {
        live.publish(LiveEvent.only(Set.of(whom), "reminder.changed", id.toString()));
    }

    /** What cannot be a code is no reason to refuse what is planned. */
    private static EntryCode code(String scenario) {
        try {
            return new EntryCode(scenario.toLowerCase(Locale.ROOT).replace('_', '-'));
        } catch (InvalidText noCode) {
            return ReminderScenario.USUAL;
        }
    }
}
