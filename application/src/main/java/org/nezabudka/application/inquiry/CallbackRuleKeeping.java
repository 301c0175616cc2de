package org.nezabudka.application.inquiry;

import java.util.List;
import java.util.stream.Collectors;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.inquiry.CallbackRule;
import org.nezabudka.domain.inquiry.CallbackRuleChangedMeanwhile;
import org.nezabudka.domain.organization.EmployeeId;

/** Keeping the callback rule. */
public final class CallbackRuleKeeping {

    private final CallbackRules rules;
    private final Employees employees;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Transactions transactions;

    public CallbackRuleKeeping(
            CallbackRules rules, Employees employees, AuditTrail audit, LiveEvents live, Transactions transactions) {
        this.rules = rules;
        this.employees = employees;
        this.audit = audit;
        this.live = live;
        this.transactions = transactions;
    }

    public CallbackRule current(Actor actor) {
        AccessPolicy.demand(actor, Right.ADMIN_CALLBACK);
        return transactions.run(rules::current);
    }

    /**
     * Changes the rule. Deadlines that run already stay as they are.
     *
     * @throws org.nezabudka.domain.inquiry.InvalidCallbackRule if it cannot be
     * @throws CallbackRuleChangedMeanwhile if it is not at this version
     */
    public CallbackRule change(Actor actor, int version, int minutes, int headAfter, List<EmployeeId> order) {
        AccessPolicy.demand(actor, Right.ADMIN_CALLBACK);
        return transactions.run(() -> {
            var before = rules.current();
            if (before.version() != version) throw new CallbackRuleChangedMeanwhile();
            var after = new CallbackRule(minutes, headAfter, order, version);
            order.forEach(employees::get);
            if (after.equals(before)) return before;
            var saved = rules.save(after);
            audit.done(
                    actor,
                    "callback-rule-changed",
                    "callback-rule",
                    null,
                    new Differences()
                            .field("minutes", before.minutes(), minutes)
                            .field("headAfter", before.headAfter(), headAfter)
                            .field("order", names(before.order()), names(order))
                            .changes());
            live.publish(LiveEvent.everybody("callback-rule.changed", "rule"));
            return saved;
        });
    }

    private String names(List<EmployeeId> order) {
        return order.stream()
                .map(id -> employees.find(id).map(one -> one.displayName()).orElse(id.toString()))
                .collect(Collectors.joining(", "));
    }
}
