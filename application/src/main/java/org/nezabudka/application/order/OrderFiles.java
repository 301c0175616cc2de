package org.nezabudka.application.order;

import java.util.List;
import java.util.UUID;
import org.nezabudka.application.file.FileOwners;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.order.FilesKeptByTheirOrder;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.shared.Subject;

/**
 * The files of orders: seen by whoever sees the order. Those of its sections come by the acts of the order alone, since a version
 * keeps its own; whatever else belongs to it is put and thrown away freely.
 */
public final class OrderFiles implements FileOwners {

    static final String PROJECT = "project";
    static final String CALCULATION = "calculation";
    static final String CONTRACT = "contract";
    static final String PAYMENT = "payment";
    /** Whatever else. */
    static final String OTHER = "other";

    private final Orders orders;
    private final OrderAccess access;

    public OrderFiles(Orders orders) {
        this.orders = orders;
        this.access = new OrderAccess(orders);
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.ORDER;
    }

    @Override
    public List<String> sections() {
        return List.of(PROJECT, CALCULATION, CONTRACT, PAYMENT, OTHER);
    }

    @Override
    public boolean sees(Actor actor, UUID owner) {
        return orders.find(new OrderId(owner))
                .filter(one -> access.sees(actor, one))
                .isPresent();
    }

    @Override
    public Actor demandAttaching(Actor actor, UUID owner, String section) {
        var order = access.visible(actor, new OrderId(owner));
        var named = AccessPolicy.demand(actor, Right.ORDERS_EDIT, orders.ownership(order));
        if (!section.equals(OTHER)) throw new FilesKeptByTheirOrder();
        return named;
    }

    @Override
    public Actor demandRemoving(Actor actor, UUID owner, Attached file) {
        return demandAttaching(actor, owner, file.section());
    }

    @Override
    public LiveEvent changed(UUID owner) {
        return LiveEvent.ofOrder("order.changed", owner.toString());
    }
}
