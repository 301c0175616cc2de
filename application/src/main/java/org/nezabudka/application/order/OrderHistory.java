package org.nezabudka.application.order;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.nezabudka.application.audit.AuditLog.RecordedEntry;
import org.nezabudka.application.audit.AuditLog.Thing;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.audit.AuditEntry;
import org.nezabudka.domain.audit.AuditEntry.FieldChange;
import org.nezabudka.domain.order.OrderId;

/**
 * Who did what with an order at every step [история заказа], its visits and claims included. Whoever may not see money learns that
 * something was done with it, not how much it was; the same holds for contracts.
 */
public final class OrderHistory {

    private static final Set<String> MONEY_ACTS =
            Set.of("payment-registered", "refund-registered", "payment-reversed", "order-terms-changed");

    private static final Set<String> MONEY =
            Set.of("total", "discount", "sumAgreedOn", "priceAgreedOn", "priceNote", "retained", "cost", "collect");

    private static final Set<String> CONTRACT_ACTS = Set.of("order-contract-written", "order-contract-signed");

    private final OrderAccess access;
    private final OrderTraces traces;
    private final OrderUseCases.Tools tools;

    OrderHistory(Orders orders, OrderTraces traces, OrderUseCases.Tools tools) {
        this.access = new OrderAccess(orders);
        this.traces = traces;
        this.tools = tools;
    }

    /**
     * A part of the history.
     *
     * @param phonesVisible whether telephone numbers in it are for the actor's eyes
     */
    public record Steps(Page<RecordedEntry> page, boolean phonesVisible) {}

    /**
     * What was done, newest first.
     *
     * @throws org.nezabudka.domain.order.UnknownOrder if there is none, or the actor may not see it
     */
    public Steps of(Actor actor, OrderId id, PageRequest request) {
        return tools.transactions().run(() -> {
            var order = access.visible(actor, id);
            var things = new HashSet<>(traces.of(actor, id));
            things.add(new Thing("order", id.toString()));
            var reach = access.reach(actor, order);
            boolean money = reach.test(Right.ORDERS_FINANCE);
            boolean contracts = reach.test(Right.CONTRACTS_VIEW);
            var page = tools.audit().changesOf(things, request);
            var shown = page.items().stream()
                    .map(step -> new RecordedEntry(step.sequence(), shown(step.entry(), money, contracts), step.hash()))
                    .toList();
            return new Steps(new Page<>(shown, page.nextCursor(), page.total()), reach.test(Right.CONTACTS_PHONE));
        });
    }

    private static AuditEntry shown(AuditEntry entry, boolean money, boolean contracts) {
        boolean secret =
                (!money && MONEY_ACTS.contains(entry.act())) || (!contracts && CONTRACT_ACTS.contains(entry.act()));
        if (secret) return with(entry, Map.of());
        if (money) return entry;
        var changes = new HashMap<String, FieldChange>(entry.changes());
        changes.keySet().removeAll(MONEY);
        return with(entry, changes);
    }

    private static AuditEntry with(AuditEntry entry, Map<String, FieldChange> changes) {
        return new AuditEntry(
                entry.at(),
                entry.actorId(),
                entry.actorName(),
                entry.act(),
                entry.entity(),
                entry.entityId(),
                entry.outcome(),
                entry.origin(),
                changes,
                entry.onBehalfOf());
    }
}
