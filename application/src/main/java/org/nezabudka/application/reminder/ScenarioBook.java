package org.nezabudka.application.reminder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.reminder.ReminderScenario;
import org.nezabudka.domain.reminder.ScenarioChangedMeanwhile;
import org.nezabudka.domain.reminder.ScenarioCodeTaken;
import org.nezabudka.domain.reminder.UnknownScenario;

/** Keeping the scenarios of reminders. Everything needs {@link Right#ADMIN_REMINDERS}. */
public final class ScenarioBook {

    private final ReminderScenarios scenarios;
    private final AuditTrail audit;
    private final Transactions transactions;

    public ScenarioBook(ReminderScenarios scenarios, AuditTrail audit, Transactions transactions) {
        this.scenarios = scenarios;
        this.audit = audit;
        this.transactions = transactions;
    }

    public List<ReminderScenario> all(Actor actor) {
        AccessPolicy.demand(actor, Right.ADMIN_REMINDERS);
        return transactions.run(scenarios::all);
    }

    /** @throws ScenarioCodeTaken if there is one of this code */
    public ReminderScenario add(Actor actor, ReminderScenario scenario) {
        AccessPolicy.demand(actor, Right.ADMIN_REMINDERS);
        return transactions.run(() -> {
            if (scenarios.find(scenario.code()).isPresent()) throw new ScenarioCodeTaken(scenario.code());
            var saved = scenarios.save(scenario);
            remember(actor, "scenario-added", null, saved);
            return saved;
        });
    }

    /**
     * Changes how things of a kind remind, from the next sign on.
     *
     * @throws UnknownScenario if there is none of this code
     * @throws ScenarioChangedMeanwhile if it is not at the given version
     */
    public ReminderScenario change(Actor actor, ReminderScenario scenario) {
        AccessPolicy.demand(actor, Right.ADMIN_REMINDERS);
        return transactions.run(() -> {
            var before = scenarios.find(scenario.code()).orElseThrow(() -> new UnknownScenario(scenario.code()));
            if (before.version() != scenario.version()) throw new ScenarioChangedMeanwhile(scenario.code());
            var saved = scenarios.save(scenario);
            remember(actor, "scenario-changed", before, saved);
            return saved;
        });
    }

    private void remember(Actor actor, String act, @Nullable ReminderScenario before, ReminderScenario after) {
        var changes = new Differences()
                .field("nameRu", before == null ? null : before.nameRu(), after.nameRu())
                .field("nameEn", before == null ? null : before.nameEn(), after.nameEn())
                .field("before", before == null ? null : before.before(), after.before())
                .field("every", before == null ? null : before.every(), after.every())
                .field("supervisorAfter", before == null ? null : before.supervisorAfter(), after.supervisorAfter())
                .field("text", before == null ? null : before.text(), after.text())
                .changes();
        audit.done(actor, act, "reminder-scenario", after.code().value(), changes);
    }
}
