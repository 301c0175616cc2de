package org.nezabudka.application.order;

import java.util.function.Predicate;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderChangedMeanwhile;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.UnknownOrder;

/** Loads orders for whoever may do something with them. */
final class OrderAccess {

    private final Orders orders;

    OrderAccess(Orders orders) {
        this.orders = orders;
    }

    /**
     * An order to do something with.
     *
     * @param actor as the journal shall name them
     */
    record Opened(Order order, Actor actor) {}

    boolean may(Actor actor, Right right, Order order) {
        return AccessPolicy.decide(actor, right, orders.ownership(order)).allowed();
    }

    /** What an actor may do with one order; whose it is, is asked once. */
    Predicate<Right> reach(Actor actor, Order order) {
        var whose = orders.ownership(order);
        return right -> AccessPolicy.decide(actor, right, whose).allowed();
    }

    boolean sees(Actor actor, Order order) {
        return may(actor, Right.ORDERS_VIEW, order);
    }

    /** @throws UnknownOrder if there is none, or the actor may not see it */
    Order visible(Actor actor, OrderId id) {
        AccessPolicy.demand(actor, Right.ORDERS_VIEW);
        var order = orders.get(id);
        if (!sees(actor, order)) throw UnknownOrder.concealed(id);
        return order;
    }

    /** To use a right on it, at the version the actor has seen. */
    Opened open(Actor actor, Right right, OrderId id, int version) {
        AccessPolicy.demand(actor, right);
        var order = visible(actor, id);
        var named = AccessPolicy.demand(actor, right, orders.ownership(order));
        if (order.version() != version) throw new OrderChangedMeanwhile(id);
        return new Opened(order, named);
    }

    /** As {@link #open}, and nobody changes it or its money until the transaction ends. */
    Opened openInTurn(Actor actor, Right right, OrderId id, int version) {
        var opened = inTurn(actor, right, id);
        if (opened.order().version() != version) throw new OrderChangedMeanwhile(id);
        return opened;
    }

    /** As {@link #open}, waiting for its turn instead of asking for a version: for money, whose truth is the ledger. */
    Opened inTurn(Actor actor, Right right, OrderId id) {
        AccessPolicy.demand(actor, right);
        visible(actor, id);
        var order = orders.lock(id).orElseThrow(() -> UnknownOrder.missing(id));
        return new Opened(order, AccessPolicy.demand(actor, right, orders.ownership(order)));
    }
}
