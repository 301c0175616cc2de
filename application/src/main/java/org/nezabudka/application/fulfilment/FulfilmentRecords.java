package org.nezabudka.application.fulfilment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.notification.Notifier;
import org.nezabudka.application.order.Orders;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.fulfilment.Claim;
import org.nezabudka.domain.fulfilment.ClaimEvent;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobEvent;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Change;
import org.nezabudka.domain.shared.Subject;

/** Stores what happened to visits and claims, has it written down, and tells everybody whom it concerns. */
final class FulfilmentRecords {

    private final Jobs jobs;
    private final Claims claims;
    private final Crews crews;
    private final Orders orders;
    private final Clients clients;
    private final Notifier notifier;
    private final FulfilmentJournal journal;
    private final LiveEvents live;

    FulfilmentRecords(
            FulfilmentUseCases.Stores stores, FulfilmentUseCases.Surroundings around, FulfilmentUseCases.Tools tools) {
        this.jobs = stores.jobs();
        this.claims = stores.claims();
        this.crews = stores.crews();
        this.orders = around.orders();
        this.clients = around.clients();
        this.notifier = tools.notifier();
        this.journal = new FulfilmentJournal(tools.audit(), stores.crews(), stores.vehicles());
        this.live = tools.live();
    }

    /** @return the visit with its new version; the same one when nothing happened */
    Job store(Actor actor, Change<Job, JobEvent> change) {
        if (change.isEmpty()) return change.state();
        var saved = jobs.save(change.state());
        for (var event : change.events()) {
            tell(actor, saved, event);
            journal.happened(actor, saved, event);
        }
        live.publish(LiveEvent.ofJob("job.changed", saved.id().toString()));
        changed(saved.origin().order());
        return saved;
    }

    /** @return the claim with its new version; the same one when nothing happened */
    Claim storeClaim(Actor actor, Change<Claim, ClaimEvent> change) {
        if (change.isEmpty()) return change.state();
        var saved = claims.save(change.state());
        for (var event : change.events()) {
            tell(actor, saved, event);
            journal.happened(actor, saved, event);
        }
        live.publish(LiveEvent.ofClaim("claim.changed", saved.id().toString()));
        changed(saved.origin().order());
        return saved;
    }

    /** What an order may enter depends on its visits and claims. */
    private void changed(OrderId order) {
        live.publish(LiveEvent.ofOrder("order.changed", order.toString()));
    }

    private void tell(Actor actor, Job job, JobEvent event) {
        var crew = crews.get(job.dispatch().crew()).members();
        switch (event) {
            case JobEvent.Planned any -> tell(actor, crew, job, Notice.Kind.JOB_PLANNED, Map.of());
            case JobEvent.Replanned moved -> {
                tell(actor, crew, job, Notice.Kind.JOB_PLANNED, Map.of());
                if (!moved.before().crew().equals(moved.after().crew())) {
                    var others = new HashSet<>(crews.get(moved.before().crew()).members());
                    others.removeAll(crew);
                    tell(actor, others, job, Notice.Kind.JOB_TAKEN_BACK, Map.of());
                }
            }
            case JobEvent.FormChanged any -> {}
            case JobEvent.Departed any -> {}
            case JobEvent.Completed done ->
                tell(
                        actor,
                        manager(job.origin().order()),
                        job,
                        Notice.Kind.JOB_DONE,
                        done.act()
                                .knownDefects()
                                .map(text -> Map.of("reason", text))
                                .orElse(Map.of()));
            case JobEvent.Failed failed ->
                tell(
                        actor,
                        manager(job.origin().order()),
                        job,
                        Notice.Kind.JOB_FAILED,
                        Map.of("reason", failed.reason()));
            case JobEvent.Cancelled cancelled ->
                tell(actor, crew, job, Notice.Kind.JOB_TAKEN_BACK, Map.of("reason", cancelled.reason()));
        }
    }

    private void tell(Actor actor, Claim claim, ClaimEvent event) {
        var whom = new HashSet<>(manager(claim.origin().order()));
        var taker = claim.origin().by();
        if (taker != null) whom.add(taker);
        switch (event) {
            case ClaimEvent.Raised raised ->
                tell(
                        actor,
                        whom,
                        claim,
                        Notice.Kind.CLAIM_RAISED,
                        Map.of("reason", raised.form().description()));
            case ClaimEvent.Decided decided ->
                tell(
                        actor,
                        whom,
                        claim,
                        Notice.Kind.CLAIM_DECIDED,
                        Map.of("reason", decided.verdict().text()));
            case ClaimEvent.Reopened again ->
                tell(
                        actor,
                        whom,
                        claim,
                        Notice.Kind.CLAIM_RAISED,
                        Map.of("reason", again.reopening().reason()));
            case ClaimEvent.FormChanged any -> {}
            case ClaimEvent.Closed any -> {}
        }
    }

    private Set<EmployeeId> manager(OrderId order) {
        return Set.of(orders.get(order).manager());
    }

    private void tell(Actor actor, Set<EmployeeId> whom, Job job, Notice.Kind kind, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.put("start", job.dispatch().window().from().toString());
        var about = new Subject(Subject.Kind.JOB, job.id().value());
        tell(actor, whom, orders.get(job.origin().order()), about, kind, facts);
    }

    private void tell(Actor actor, Set<EmployeeId> whom, Claim claim, Notice.Kind kind, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.put("subject", Long.toString(claim.origin().number()));
        var about = new Subject(Subject.Kind.CLAIM, claim.id().value());
        tell(actor, whom, orders.get(claim.origin().order()), about, kind, facts);
    }

    /** Whoever did it knows already. */
    private void tell(
            Actor actor, Set<EmployeeId> whom, Order order, Subject about, Notice.Kind kind, Map<String, String> more) {
        var others = new HashSet<>(whom);
        actor.person().ifPresent(others::remove);
        if (others.isEmpty()) return;
        var facts = new HashMap<>(more);
        facts.put("by", actor.name());
        facts.put("number", order.origin().number().toString());
        facts.put("client", clientName(order));
        notifier.tell(others, new Notice(kind, about, order.origin().client(), Map.copyOf(facts)));
    }

    /** Without a number: not everybody who hears of it may see numbers. */
    private String clientName(Order order) {
        return clients.find(order.origin().client())
                .map(Client::displayName)
                .filter(name -> name.chars().anyMatch(Character::isLetter))
                .orElse("•••");
    }
}
