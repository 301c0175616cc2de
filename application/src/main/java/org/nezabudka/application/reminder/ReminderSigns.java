package org.nezabudka.application.reminder;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.notification.Notifier;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.organization.Superiors;
import org.nezabudka.application.shared.DueWork;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientName;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.reminder.Reminder;
import org.nezabudka.domain.reminder.ReminderEvent.SupervisorIsToHear;
import org.nezabudka.domain.reminder.ReminderScenario;

/**
 * Lets reminders show whose time has come. When each is to show next stands in its row and is moved in the same transaction, so
 * neither a restart nor a second node makes one show twice or never.
 */
public final class ReminderSigns implements DueWork {

    private final Reminders reminders;
    private final ReminderScenarios scenarios;
    private final Superiors superiors;
    private final Employees employees;
    private final Clients clients;
    private final Notifier notifier;
    private final LiveEvents live;
    private final Transactions transactions;
    private final InstantSource clock;

    public ReminderSigns(
            Reminders reminders,
            ReminderScenarios scenarios,
            Superiors superiors,
            Employees employees,
            Clients clients,
            Notifier notifier,
            LiveEvents live,
            Transactions transactions,
            InstantSource clock) {
        this.reminders = reminders;
        this.scenarios = scenarios;
        this.superiors = superiors;
        this.employees = employees;
        this.clients = clients;
        this.notifier = notifier;
        this.live = live;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public int runDue(int most) {
        return transactions.run(() -> {
            var now = clock.instant();
            var due = reminders.takeDue(now, most);
            if (due.isEmpty()) return 0;
            var known = new HashMap<EntryCode, ReminderScenario>();
            var shown = new ArrayList<Reminder>();
            var unheard = new ArrayList<Reminder>();
            for (var reminder : due) {
                var scenario = known.computeIfAbsent(reminder.scenario(), scenarios::orUsual);
                var change = reminder.sign(scenario, now);
                shown.add(change.state());
                if (change.events().stream().anyMatch(SupervisorIsToHear.class::isInstance))
                    unheard.add(change.state());
            }
            reminders.save(shown);
            tellWindows(shown);
            for (var reminder : unheard) escalate(reminder, known);
            return due.size();
        });
    }

    /** One hint per person and round: whoever hears it asks for all that is due. */
    private void tellWindows(List<Reminder> shown) {
        Map<EmployeeId, Reminder> firsts = new LinkedHashMap<>();
        for (var reminder : shown) firsts.putIfAbsent(reminder.whom(), reminder);
        firsts.forEach((whom, reminder) -> live.publish(
                LiveEvent.only(Set.of(whom), "reminder.due", reminder.id().toString())));
    }

    private void escalate(Reminder reminder, Map<EntryCode, ReminderScenario> known) {
        var above = superiors.above(reminder.whom());
        if (above.isEmpty()) return;
        var facts = new HashMap<String, String>();
        employees.find(reminder.whom()).ifPresent(late -> facts.put("by", late.displayName()));
        var id = reminder.client();
        var client = id == null ? Optional.<Client>empty() : clients.find(id);
        // The name of an unknown caller may be nothing but the number, which not everybody may see.
        client.filter(one -> !(one.facts().name() instanceof ClientName.Unknown))
                .ifPresent(one -> facts.put("client", one.displayName()));
        var what = reminder.facts().get("what");
        var scenario = known.getOrDefault(reminder.scenario(), scenarios.orUsual(reminder.scenario()));
        facts.put("subject", what == null || what.isBlank() ? scenario.nameRu() : what);
        facts.put("due", reminder.due().toString());
        facts.put("count", Integer.toString(reminder.signs()));
        notifier.tell(
                Set.of(above.get()),
                new Notice(Notice.Kind.REMINDER_ESCALATED, reminder.subject(), reminder.client(), facts));
    }
}
