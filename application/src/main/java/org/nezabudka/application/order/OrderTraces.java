package org.nezabudka.application.order;

import java.util.Set;
import org.nezabudka.application.audit.AuditLog;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.order.OrderId;

/** Other things whose history belongs to that of an order: its visits, its claims. */
public interface OrderTraces {

    /** Those the actor may see. */
    Set<AuditLog.Thing> of(Actor actor, OrderId order);
}
