package org.nezabudka.application.order;

import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.order.OrderRules;
import org.nezabudka.domain.order.OrderRulesChangedMeanwhile;

/** The rules of orders in memory. */
public final class InMemoryOrderRuleBook implements OrderRuleBook {

    private static final String RULES = "rules";

    private final InMemoryTable<String, OrderRules> rules;

    public InMemoryOrderRuleBook(InMemoryTransactions transactions) {
        this.rules = new InMemoryTable<>(transactions);
    }

    @Override
    public OrderRules current() {
        return rules.find(RULES).orElse(OrderRules.USUAL);
    }

    @Override
    public OrderRules save(OrderRules changed) {
        if (current().version() != changed.version()) throw new OrderRulesChangedMeanwhile();
        var saved = changed.withVersion(changed.version() + 1);
        rules.put(RULES, saved);
        return saved;
    }
}
