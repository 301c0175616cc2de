package org.nezabudka.domain.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.reminder.ReminderEvent.ReminderEnded;
import org.nezabudka.domain.reminder.ReminderEvent.ReminderPlanned;
import org.nezabudka.domain.reminder.ReminderEvent.ReminderReplanned;
import org.nezabudka.domain.reminder.ReminderEvent.ReminderSigned;
import org.nezabudka.domain.reminder.ReminderEvent.ReminderSnoozed;
import org.nezabudka.domain.reminder.ReminderEvent.SupervisorIsToHear;
import org.nezabudka.domain.reminder.ReminderStatus.Active;
import org.nezabudka.domain.reminder.ReminderStatus.Cancelled;
import org.nezabudka.domain.reminder.ReminderStatus.Done;
import org.nezabudka.domain.shared.Change;
import org.nezabudka.domain.shared.Subject;

/**
 * A reminder [напоминание] of something with a date. It comes back by its scenario until the thing is done or cancelled; putting it
 * aside moves the next sign, never the date.
 *
 * @param scenario by which it reminds
 * @param whom who is reminded
 * @param facts fields of its text, by name
 * @param signs how often it has shown
 * @param supervisorTold whether the supervisor has heard of it
 */
public record Reminder(
        ReminderId id,
        Subject subject,
        EntryCode scenario,
        EmployeeId whom,
        @Nullable ClientId client,
        Instant due,
        Map<String, String> facts,
        int signs,
        boolean supervisorTold,
        ReminderStatus status,
        int version) {

    private static final Duration LONGEST_SNOOZE = Duration.ofDays(366);

    public Reminder {
        facts = Map.copyOf(facts);
    }

    /** What a reminder is to be like, as the reminded thing has it. */
    public record Plan(
            EntryCode scenario, EmployeeId whom, @Nullable ClientId client, Instant due, Map<String, String> facts) {

        public Plan {
            facts = Map.copyOf(facts);
        }
    }

    public static Change<Reminder, ReminderEvent> plan(
            ReminderId id, Subject subject, Plan plan, ReminderScenario by, Instant now) {
        var status = new Active(by.firstSign(plan.due(), now), false);
        return Change.of(of(id, subject, plan, 0, false, status, 0), new ReminderPlanned(id, plan.due()));
    }

    private static Reminder of(
            ReminderId id,
            Subject subject,
            Plan plan,
            int signs,
            boolean supervisorTold,
            ReminderStatus status,
            int version) {
        return new Reminder(
                id,
                subject,
                plan.scenario(),
                plan.whom(),
                plan.client(),
                plan.due(),
                plan.facts(),
                signs,
                supervisorTold,
                status,
                version);
    }

    /** The thing has another date, text or person now. A new date, or one that had ended, begins the scenario anew. */
    public Change<Reminder, ReminderEvent> replan(Plan plan, ReminderScenario by, Instant now) {
        boolean sameTime = due.equals(plan.due()) && scenario.equals(plan.scenario());
        if (isActive() && sameTime) {
            if (plan().equals(plan)) return Change.of(this);
            return Change.of(
                    of(id, subject, plan, signs, supervisorTold, status, version),
                    new ReminderReplanned(id, whom, due));
        }
        var anew = new Active(by.firstSign(plan.due(), now), false);
        return Change.of(of(id, subject, plan, 0, false, anew, version), new ReminderReplanned(id, whom, plan.due()));
    }

    /** What it is like now. */
    public Plan plan() {
        return new Plan(scenario, whom, client, due, facts);
    }

    public boolean isActive() {
        return status instanceof Active;
    }

    /** Shows, if it is time to. However many signs were missed, this is one. */
    public Change<Reminder, ReminderEvent> sign(ReminderScenario by, Instant now) {
        if (!(status instanceof Active active) || now.isBefore(active.nextSign())) return Change.of(this);
        int shown = signs + 1;
        boolean escalates = !supervisorTold && by.tellsSupervisorAt(shown);
        var after = of(
                id,
                subject,
                plan(),
                shown,
                supervisorTold || escalates,
                new Active(by.nextSign(due, now), true),
                version);
        var signed = new ReminderSigned(id, shown);
        return escalates ? Change.of(after, signed, new SupervisorIsToHear(id, shown)) : Change.of(after, signed);
    }

    /**
     * Puts it aside. The date of the thing stays.
     *
     * @throws ReminderIsOver if it reminds no more
     * @throws SnoozeOutOfRange if the moment has passed, or is more than a year away
     */
    public Change<Reminder, ReminderEvent> snooze(Instant until, Instant now) {
        demandActive();
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_SNOOZE))) throw new SnoozeOutOfRange();
        return Change.of(with(new Active(until, false)), new ReminderSnoozed(id, until));
    }

    /** @throws ReminderIsOver if it reminds no more */
    public Change<Reminder, ReminderEvent> complete(Instant now, @Nullable EmployeeId by, @Nullable String result) {
        demandActive();
        return Change.of(with(new Done(now, by, result)), new ReminderEnded(id));
    }

    /** @throws ReminderIsOver if it reminds no more */
    public Change<Reminder, ReminderEvent> cancel(Instant now, @Nullable EmployeeId by, @Nullable String reason) {
        demandActive();
        return Change.of(with(new Cancelled(now, by, reason)), new ReminderEnded(id));
    }

    /** @throws ReminderIsOver if it reminds no more */
    public void demandActive() {
        if (!isActive()) throw new ReminderIsOver();
    }

    private Reminder with(ReminderStatus next) {
        return of(id, subject, plan(), signs, supervisorTold, next, version);
    }

    public Reminder atVersion(int stored) {
        return of(id, subject, plan(), signs, supervisorTold, status, stored);
    }
}
