package org.nezabudka.application.fulfilment;

import java.util.HashSet;
import java.util.Set;
import org.nezabudka.application.audit.AuditLog;
import org.nezabudka.application.order.OrderTraces;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.order.OrderId;

/** Visits and claims of an order, whose history is part of its own. */
public final class FulfilmentTraces implements OrderTraces {

    private final Jobs jobs;
    private final Claims claims;

    public FulfilmentTraces(Jobs jobs, Claims claims) {
        this.jobs = jobs;
        this.claims = claims;
    }

    @Override
    public Set<AuditLog.Thing> of(Actor actor, OrderId order) {
        var things = new HashSet<AuditLog.Thing>();
        jobs.ofOrder(order).stream()
                .filter(job -> sees(actor, jobs.ownership(job)))
                .forEach(job -> things.add(new AuditLog.Thing("job", job.id().toString())));
        claims.ofOrder(order).stream()
                .filter(claim -> sees(actor, claims.ownership(claim)))
                .forEach(claim ->
                        things.add(new AuditLog.Thing("claim", claim.id().toString())));
        return things;
    }

    private static boolean sees(Actor actor, Ownership ownership) {
        return AccessPolicy.decide(actor, Right.FULFILMENT_VIEW, ownership).allowed();
    }
}
