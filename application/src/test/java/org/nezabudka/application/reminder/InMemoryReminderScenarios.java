package org.nezabudka.application.reminder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.application.shared.Keyset;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.reminder.ReminderScenario;
import org.nezabudka.domain.reminder.ScenarioChangedMeanwhile;
import org.nezabudka.domain.reminder.ScenarioCodeTaken;

/** Scenarios in memory; the shipped ones at first. */
public final class InMemoryReminderScenarios implements ReminderScenarios {

    private final InMemoryTable<EntryCode, ReminderScenario> scenarios;

    public InMemoryReminderScenarios(InMemoryTransactions transactions) {
        this.scenarios = new InMemoryTable<>(transactions);
        transactions.run(() -> ReminderScenario.shipped().forEach(one -> scenarios.put(one.code(), one)));
    }

    @Override
    public List<ReminderScenario> all() {
        return scenarios.stream()
                .sorted(Comparator.comparing(ReminderScenario::nameRu, Keyset.names())
                        .thenComparing(one -> one.code().value()))
                .toList();
    }

    @Override
    public Optional<ReminderScenario> find(EntryCode code) {
        return scenarios.find(code);
    }

    @Override
    public ReminderScenario save(ReminderScenario scenario) {
        var stored = scenarios.find(scenario.code());
        if (scenario.version() == 0 && stored.isPresent()) throw new ScenarioCodeTaken(scenario.code());
        if (stored.map(ReminderScenario::version).orElse(0) != scenario.version())
            throw new ScenarioChangedMeanwhile(scenario.code());
        var saved = new ReminderScenario(
                scenario.code(),
                scenario.nameRu(),
                scenario.nameEn(),
                scenario.before(),
                scenario.every(),
                scenario.supervisorAfter(),
                scenario.text(),
                scenario.version() + 1);
        scenarios.put(saved.code(), saved);
        return saved;
    }
}
