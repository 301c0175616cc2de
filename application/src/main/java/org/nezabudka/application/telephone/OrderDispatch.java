package org.nezabudka.application.telephone;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import org.nezabudka.application.shared.DueWork;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.telephone.TelephoneOrder;
import org.nezabudka.domain.telephone.TelephoneOrder.Failure;
import org.nezabudka.domain.telephone.TelephoneOrderId;

/**
 * Takes stored orders to the exchange, from whichever node is connected to it. That an order leaves is committed before it does, so
 * that whatever happens then, it does not leave twice; and what could not leave at once does not leave at all: a telephone that
 * rings by itself a minute later frightens people.
 */
public final class OrderDispatch implements DueWork {

    /** Type of the live event that lets an order leave at once. */
    public static final String ORDERED = "telephone.ordered";

    /** Type of the live event that tells the employee what became of an order. */
    public static final String SETTLED = "telephone.order-changed";

    private static final Duration WAITS_AT_MOST = Duration.ofSeconds(5);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(30);
    private static final Duration KEPT = Duration.ofDays(30);

    private final TelephoneOrders orders;
    private final Switchboard switchboard;
    private final LiveEvents live;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Executor carriers;

    /** @param carriers on which the exchange is waited for; an exchange that is slow must not hold up the orders to another */
    public OrderDispatch(
            TelephoneOrders orders,
            Switchboard switchboard,
            LiveEvents live,
            Transactions transactions,
            InstantSource clock,
            Executor carriers) {
        this.orders = orders;
        this.switchboard = switchboard;
        this.live = live;
        this.transactions = transactions;
        this.clock = clock;
        this.carriers = carriers;
    }

    @Override
    public String name() {
        return "telephone orders";
    }

    @Override
    public int runDue(int most) {
        var sent = transactions.run(() -> orders.takeWaiting(most).stream()
                .map(this::leave)
                .filter(Objects::nonNull)
                .toList());
        for (var order : sent) if (order.state() == TelephoneOrder.State.SENT) carriers.execute(() -> carryOut(order));
        var lost = transactions.run(() -> lost(most));
        return sent.size() + lost;
    }

    /** {@code null}: it still waits for an exchange to be there. */
    private @org.jspecify.annotations.Nullable TelephoneOrder leave(TelephoneOrder order) {
        boolean late = order.orderedAt().plus(WAITS_AT_MOST).isBefore(clock.instant());
        if (late) return settled(order.failed(Failure.EXCHANGE_AWAY));
        return switchboard
                .exchangeFor(order)
                .map(exchange -> orders.save(order.sentTo(exchange)))
                .orElse(null);
    }

    private int lost(int most) {
        List<TelephoneOrder> lost = orders.takeInterrupted(clock.instant().minus(ANSWERED_WITHIN), most);
        lost.forEach(order -> settled(order.failed(Failure.NO_ANSWER)));
        return lost.size();
    }

    private void carryOut(TelephoneOrder order) {
        try {
            switchboard.carryOut(order);
            settle(order.id(), null);
        } catch (Switchboard.NotCarriedOut not) {
            settle(order.id(), not.why());
        }
    }

    /**
     * The exchange has told what became of a call that it had agreed to place.
     *
     * @param channelId by which the call was ordered
     */
    public void notPlaced(String channelId, Failure why) {
        transactions.run(() -> orders.placing(List.of(channelId)).ifPresent(order -> settled(order.failed(why))));
    }

    private void settle(TelephoneOrderId id, @org.jspecify.annotations.Nullable Failure failure) {
        transactions.run(() -> orders.find(id)
                .ifPresent(order -> settled(failure == null ? order.accepted() : order.failed(failure))));
    }

    private TelephoneOrder settled(TelephoneOrder order) {
        var saved = orders.save(order);
        live.publish(
                LiveEvent.only(Set.of(order.employee()), SETTLED, order.id().toString()));
        return saved;
    }

    /** Forgets old orders; to be called now and then. */
    public void tidyUp() {
        transactions.run(() -> orders.forgetBefore(clock.instant().minus(KEPT)));
    }
}
