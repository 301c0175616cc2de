package org.nezabudka.application.order;

import org.nezabudka.application.organization.Inheritance;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.organization.EmployeeId;

/** Giving the orders somebody ran to others: part of a dismissal, whose right the caller has checked. */
public final class OrderHandOver implements Inheritance {

    private final Orders orders;
    private final OrderRecords records;
    private final Transactions transactions;

    OrderHandOver(Orders orders, OrderRecords records, Transactions transactions) {
        this.orders = orders;
        this.records = records;
        this.transactions = transactions;
    }

    @Override
    public Kind kind() {
        return Kind.ORDERS;
    }

    @Override
    public int count(EmployeeId employee) {
        return transactions.run(() -> orders.openOf(employee).size());
    }

    @Override
    public int handOver(Actor actor, EmployeeId from, Successors successors) {
        return transactions.run(() -> {
            var open = orders.openOf(from);
            for (var id : open) {
                // Somebody has to run it: without a successor, whoever dismisses.
                var heir = successors.next(any -> true).or(actor::person);
                if (heir.isPresent())
                    records.storeSilently(actor, orders.get(id).runBy(heir.get()));
            }
            return open.size();
        });
    }
}
