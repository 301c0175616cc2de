package org.nezabudka.application.inquiry;

import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.inquiry.CallbackRule;
import org.nezabudka.domain.inquiry.CallbackRuleChangedMeanwhile;

/** The callback rule in memory. */
public final class InMemoryCallbackRules implements CallbackRules {

    private static final String RULE = "rule";

    private final InMemoryTable<String, CallbackRule> rules;

    public InMemoryCallbackRules(InMemoryTransactions transactions) {
        this.rules = new InMemoryTable<>(transactions);
    }

    @Override
    public CallbackRule current() {
        return rules.find(RULE).orElseGet(CallbackRule::usual);
    }

    @Override
    public CallbackRule save(CallbackRule rule) {
        if (current().version() != rule.version()) throw new CallbackRuleChangedMeanwhile();
        var saved = rule.withVersion(rule.version() + 1);
        rules.put(RULE, saved);
        return saved;
    }
}
