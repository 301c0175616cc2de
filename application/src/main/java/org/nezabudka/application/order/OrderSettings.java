package org.nezabudka.application.order;

import java.util.Currency;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.order.OrderRules;
import org.nezabudka.domain.order.OrderRulesChangedMeanwhile;

/** How the company runs its orders; read by everybody signed in. */
public final class OrderSettings {

    private final OrderRuleBook rules;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Transactions transactions;
    private final Currency currency;

    OrderSettings(OrderRuleBook rules, OrderUseCases.Tools tools) {
        this.rules = rules;
        this.audit = tools.audit();
        this.live = tools.live();
        this.transactions = tools.transactions();
        this.currency = tools.currency();
    }

    public OrderRules rules() {
        return transactions.run(rules::current);
    }

    /** Changes the rules; orders in a stage that is used no longer stay there until they are led on. */
    public OrderRules change(Actor actor, OrderRules wanted) {
        AccessPolicy.demand(actor, Right.ADMIN_ORDERS);
        wanted.usualSchedule().demand(currency);
        return transactions.run(() -> {
            var before = rules.current();
            if (before.version() != wanted.version()) throw new OrderRulesChangedMeanwhile();
            var saved = rules.save(wanted);
            audit.done(
                    actor,
                    "order-rules-changed",
                    "order-rules",
                    null,
                    new Differences()
                            .field("stages", before.path(), saved.path())
                            .field("gate", before.gate(), saved.gate())
                            .field("discountLimit", before.discountLimit(), saved.discountLimit())
                            .field("rounding", before.rounding(), saved.rounding())
                            .field("usualSchedule", before.usualSchedule(), saved.usualSchedule())
                            .changes());
            live.publish(LiveEvent.everybody("order-rules.changed", "order-rules"));
            return saved;
        });
    }
}
