package org.nezabudka.application.measurement;

import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.measurement.MeasurementRules;
import org.nezabudka.domain.measurement.RulesChangedMeanwhile;

/** The rules of measurements in memory. */
public final class InMemoryMeasurementRuleBook implements MeasurementRuleBook {

    private static final String RULES = "rules";

    private final InMemoryTable<String, MeasurementRules> rules;

    public InMemoryMeasurementRuleBook(InMemoryTransactions transactions) {
        this.rules = new InMemoryTable<>(transactions);
    }

    @Override
    public MeasurementRules current() {
        return rules.find(RULES).orElse(MeasurementRules.USUAL);
    }

    @Override
    public MeasurementRules save(MeasurementRules changed) {
        if (current().version() != changed.version()) throw new RulesChangedMeanwhile();
        var saved = changed.withVersion(changed.version() + 1);
        rules.put(RULES, saved);
        return saved;
    }
}
