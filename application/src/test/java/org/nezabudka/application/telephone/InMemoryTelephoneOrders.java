package org.nezabudka.application.telephone;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.call.PbxCallId;
import org.nezabudka.domain.telephone.Task;
import org.nezabudka.domain.telephone.TelephoneOrder;
import org.nezabudka.domain.telephone.TelephoneOrderChangedMeanwhile;
import org.nezabudka.domain.telephone.TelephoneOrderId;

/** Orders in memory. Transactions run one at a time, so nobody takes what another has taken. */
public final class InMemoryTelephoneOrders implements TelephoneOrders {

    private final InMemoryTable<TelephoneOrderId, TelephoneOrder> orders;

    public InMemoryTelephoneOrders(InMemoryTransactions transactions) {
        this.orders = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<TelephoneOrder> find(TelephoneOrderId id) {
        return orders.find(id);
    }

    @Override
    public Optional<TelephoneOrder> placing(List<String> channelIds) {
        return orders.stream()
                .filter(order -> order.task() instanceof Task.Place place && channelIds.contains(place.channelId()))
                .findFirst();
    }

    /** Every order that was not forgotten. */
    public Stream<TelephoneOrder> all() {
        return orders.stream();
    }

    @Override
    public List<TelephoneOrder> hangUpsOf(PbxCallId call) {
        return orders.stream()
                .filter(order -> order.task() instanceof Task.HangUp(var ended) && ended.equals(call))
                .toList();
    }

    @Override
    public List<TelephoneOrder> takeWaiting(int most) {
        return sorted(orders.stream().filter(order -> order.state() == TelephoneOrder.State.ORDERED), most);
    }

    @Override
    public List<TelephoneOrder> takeInterrupted(Instant orderedBefore, int most) {
        return sorted(
                orders.stream()
                        .filter(order -> order.state() == TelephoneOrder.State.SENT
                                && order.orderedAt().isBefore(orderedBefore)),
                most);
    }

    private static List<TelephoneOrder> sorted(Stream<TelephoneOrder> found, int most) {
        return found.sorted(Comparator.comparing(TelephoneOrder::orderedAt)
                        .thenComparing(order -> order.id().toString()))
                .limit(most)
                .toList();
    }

    @Override
    public TelephoneOrder save(TelephoneOrder order) {
        int stored = orders.find(order.id()).map(TelephoneOrder::version).orElse(0);
        if (stored != order.version()) throw new TelephoneOrderChangedMeanwhile(order.id());
        var saved = order.atVersion(stored + 1);
        orders.put(saved.id(), saved);
        return saved;
    }

    @Override
    public int forgetBefore(Instant moment) {
        var old = orders.keysWhere(order -> order.orderedAt().isBefore(moment));
        old.forEach(orders::remove);
        return old.size();
    }
}
