package org.nezabudka.application.schedule;

import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.schedule.PlanningRules;
import org.nezabudka.domain.schedule.PlanningRulesChangedMeanwhile;

/** The rules of planning in memory. */
public final class InMemoryPlanningRules implements PlanningRuleStore {

    private static final String RULES = "rules";

    private final InMemoryTable<String, PlanningRules> rules;

    public InMemoryPlanningRules(InMemoryTransactions transactions) {
        this.rules = new InMemoryTable<>(transactions);
    }

    @Override
    public PlanningRules current() {
        return rules.find(RULES).orElseGet(PlanningRules::usual);
    }

    @Override
    public PlanningRules save(PlanningRules changed) {
        if (current().version() != changed.version()) throw new PlanningRulesChangedMeanwhile();
        var saved = changed.withVersion(changed.version() + 1);
        rules.put(RULES, saved);
        return saved;
    }
}
