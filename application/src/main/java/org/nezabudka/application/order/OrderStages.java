package org.nezabudka.application.order;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.OutOfScope;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.shared.Money;

/** Leading orders from stage to stage, ending them, taking them up again. */
public final class OrderStages {

    private final OrderRuleBook rules;
    private final OrderAccess access;
    private final OrderDossiers dossiers;
    private final OrderRecords records;
    private final Transactions transactions;
    private final InstantSource clock;

    OrderStages(OrderUseCases.Stores stores, OrderDossiers dossiers, OrderRecords records, OrderUseCases.Tools tools) {
        this.rules = stores.rules();
        this.access = new OrderAccess(stores.orders());
        this.dossiers = dossiers;
        this.records = records;
        this.transactions = tools.transactions();
        this.clock = tools.clock();
    }

    /**
     * Enters a stage.
     *
     * @param override though conditions are not met; needs {@link Right#ORDERS_OVERRIDE} and a reason
     */
    public Order enter(Actor actor, OrderId id, int version, Stage target, @Nullable String reason, boolean override) {
        return transactions.run(() -> {
            if (override) AccessPolicy.demand(actor, Right.ORDERS_OVERRIDE);
            var opened = access.openInTurn(actor, Right.ORDERS_STAGE, id, version);
            var order = opened.order();
            if (override && !access.may(actor, Right.ORDERS_OVERRIDE, order))
                throw new OutOfScope(Right.ORDERS_OVERRIDE);
            var change = order.enter(target, reason, override, dossiers.of(order), rules.current(), clock.instant());
            return records.store(opened.actor(), change);
        });
    }

    /** @param retained what the company keeps of what was paid; {@code null}: nothing */
    public Order cancel(Actor actor, OrderId id, int version, String reason, @Nullable Money retained) {
        return transactions.run(() -> {
            if (retained != null) AccessPolicy.demand(actor, Right.ORDERS_FINANCE);
            var opened = access.openInTurn(actor, Right.ORDERS_STAGE, id, version);
            var order = opened.order();
            if (retained != null && !access.may(actor, Right.ORDERS_FINANCE, order))
                throw new OutOfScope(Right.ORDERS_FINANCE);
            var kept = retained == null ? Money.zero(order.currency()) : retained;
            var paid = dossiers.ledger(order).paid();
            return records.store(
                    opened.actor(),
                    order.cancel(reason, kept, paid, actor.person().orElse(null), clock.instant()));
        });
    }

    public Order takeUpAgain(Actor actor, OrderId id, int version, String reason) {
        return transactions.run(() -> {
            var opened = access.open(actor, Right.ORDERS_STAGE, id, version);
            return records.store(opened.actor(), opened.order().takeUpAgain(reason, rules.current(), clock.instant()));
        });
    }
}
