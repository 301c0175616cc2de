package org.nezabudka.application.order;

import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.order.Custody;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.OrderNumber;
import org.nezabudka.domain.order.UnknownOrder;
import org.nezabudka.domain.organization.EmployeeId;

/** All orders there ever were. */
public interface Orders {

    Optional<Order> find(OrderId id);

    /** @throws UnknownOrder if there is none */
    default Order get(OrderId id) {
        return find(id).orElseThrow(() -> UnknownOrder.missing(id));
    }

    /** As {@link #find}; nobody else changes it or its money until the transaction ends. */
    Optional<Order> lock(OrderId id);

    /**
     * The next number of the year, held until the transaction ends: one that is rolled back is given to the next, so there are no
     * gaps.
     */
    OrderNumber nextNumber(int year);

    /** To whom it belongs: who runs it, who has it on the desk, and the present managers of its client. */
    Ownership ownership(Order order);

    /** All desks it lay on, the first one first. */
    List<Custody> custodies(OrderId id);

    /** Those not ended that this employee runs, the oldest first. */
    List<OrderId> openOf(EmployeeId manager);

    /**
     * Stores a new (version 0) or changed order and answers it with its new version.
     *
     * @throws org.nezabudka.domain.order.OrderChangedMeanwhile if somebody stored it since it was read, or if one that claims to be
     *     new is there already
     */
    Order save(Order order);
}
