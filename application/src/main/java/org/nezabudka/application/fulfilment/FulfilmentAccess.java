package org.nezabudka.application.fulfilment;

import org.nezabudka.application.order.Orders;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.OutOfScope;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.fulfilment.Claim;
import org.nezabudka.domain.fulfilment.ClaimChangedMeanwhile;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobChangedMeanwhile;
import org.nezabudka.domain.fulfilment.JobId;
import org.nezabudka.domain.fulfilment.NotOfTheCrew;
import org.nezabudka.domain.fulfilment.UnknownClaim;
import org.nezabudka.domain.fulfilment.UnknownJob;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.UnknownOrder;
import org.nezabudka.domain.organization.EmployeeId;

/** Loads visits and claims for whoever may do something with them. */
final class FulfilmentAccess {

    private final Jobs jobs;
    private final Claims claims;
    private final Crews crews;
    private final Orders orders;

    FulfilmentAccess(FulfilmentUseCases.Stores stores, Orders orders) {
        this.jobs = stores.jobs();
        this.claims = stores.claims();
        this.crews = stores.crews();
        this.orders = orders;
    }

    /** @param actor as the journal shall name them */
    record OpenedJob(Job job, Actor actor) {}

    /** @param actor as the journal shall name them */
    record OpenedClaim(Claim claim, Actor actor) {}

    boolean may(Actor actor, Right right, Job job) {
        return AccessPolicy.decide(actor, right, jobs.ownership(job)).allowed();
    }

    boolean may(Actor actor, Right right, Claim claim) {
        return AccessPolicy.decide(actor, right, claims.ownership(claim)).allowed();
    }

    boolean may(Actor actor, Right right, Order order) {
        return AccessPolicy.decide(actor, right, orders.ownership(order)).allowed();
    }

    /** @throws UnknownJob if there is none, or the actor may not see it */
    Job visible(Actor actor, JobId id) {
        AccessPolicy.demand(actor, Right.FULFILMENT_VIEW);
        var job = jobs.get(id);
        if (!may(actor, Right.FULFILMENT_VIEW, job)) throw UnknownJob.concealed(id);
        return job;
    }

    /** @throws UnknownClaim if there is none, or the actor may not see it */
    Claim visible(Actor actor, ClaimId id) {
        AccessPolicy.demand(actor, Right.FULFILMENT_VIEW);
        var claim = claims.get(id);
        if (!may(actor, Right.FULFILMENT_VIEW, claim)) throw UnknownClaim.concealed(id);
        return claim;
    }

    /** An order to plan a visit for, or to take a claim down about. */
    Order forOrder(Actor actor, OrderId id) {
        AccessPolicy.demand(actor, Right.FULFILMENT_PLAN);
        var order = orders.get(id);
        if (!may(actor, Right.FULFILMENT_PLAN, order)) throw UnknownOrder.concealed(id);
        return order;
    }

    /** For planning: changing, moving, calling off. */
    OpenedJob forPlanning(Actor actor, JobId id, int version) {
        AccessPolicy.demand(actor, Right.FULFILMENT_PLAN);
        var job = visible(actor, id);
        var named = AccessPolicy.demand(actor, Right.FULFILMENT_PLAN, jobs.ownership(job));
        return opened(job, named, version);
    }

    /** For the crew's work; whoever plans may write down what a crew tells by telephone. */
    OpenedJob forWork(Actor actor, JobId id, int version) {
        if (!AccessPolicy.decide(actor, Right.FULFILMENT_EXECUTE).allowed())
            AccessPolicy.demand(actor, Right.FULFILMENT_PLAN);
        var job = visible(actor, id);
        if (goes(actor, job)) return opened(job, actor, version);
        if (!may(actor, Right.FULFILMENT_PLAN, job)) throw new NotOfTheCrew();
        return opened(job, AccessPolicy.demand(actor, Right.FULFILMENT_PLAN, jobs.ownership(job)), version);
    }

    /** Whether the actor is sent there. */
    boolean goes(Actor actor, Job job) {
        return AccessPolicy.decide(actor, Right.FULFILMENT_EXECUTE).allowed()
                && actor.person()
                        .filter(person -> crews.get(job.dispatch().crew()).has(person))
                        .isPresent();
    }

    OpenedClaim forClaim(Actor actor, Right right, ClaimId id, int version) {
        AccessPolicy.demand(actor, right);
        var claim = visible(actor, id);
        var named = AccessPolicy.demand(actor, right, claims.ownership(claim));
        if (claim.version() != version) throw new ClaimChangedMeanwhile(id);
        return new OpenedClaim(claim, named);
    }

    private static OpenedJob opened(Job job, Actor actor, int version) {
        if (job.version() != version) throw new JobChangedMeanwhile(job.id());
        return new OpenedJob(job, actor);
    }

    /** The software itself carries nothing. */
    static EmployeeId person(Actor actor) {
        return actor.person().orElseThrow(() -> new OutOfScope(Right.FULFILMENT_EXECUTE));
    }
}
