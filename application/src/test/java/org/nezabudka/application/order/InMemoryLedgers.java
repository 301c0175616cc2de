package org.nezabudka.application.order;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.payment.Ledger;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.payment.PaymentId;
import org.nezabudka.domain.payment.PaymentThereAlready;

/** The money of all orders in memory. */
public final class InMemoryLedgers implements Ledgers {

    private static final String ALL = "all";

    /** A line of an order. */
    record Line(OrderId order, LedgerEntry entry) {}

    private final InMemoryTable<String, List<Line>> lines;

    public InMemoryLedgers(InMemoryTransactions transactions) {
        this.lines = new InMemoryTable<>(transactions);
    }

    @Override
    public Ledger of(OrderId order, Currency currency) {
        return new Ledger(
                currency,
                all().filter(line -> line.order().equals(order))
                        .map(Line::entry)
                        .toList());
    }

    @Override
    public Optional<OrderId> orderOf(PaymentId payment) {
        return all().filter(line -> line.entry().id().equals(payment))
                .map(Line::order)
                .findFirst();
    }

    @Override
    public void append(OrderId order, LedgerEntry entry) {
        var external = entry.document().externalNumber();
        boolean there = external != null
                && all().anyMatch(line -> line.order().equals(order)
                        && external.equals(line.entry().document().externalNumber()));
        if (there) throw new PaymentThereAlready(external);
        var after = new ArrayList<>(all().toList());
        after.add(new Line(order, entry));
        lines.put(ALL, List.copyOf(after));
    }

    /** In the order in which they were registered. */
    Stream<Line> all() {
        return lines.find(ALL).orElse(List.of()).stream();
    }
}
