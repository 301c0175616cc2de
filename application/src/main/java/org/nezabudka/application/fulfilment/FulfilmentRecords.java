package org.nezabudka.application.fulfilment;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
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
import org.nezabudka.domain.fulfilment.Dispatch;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobEvent;
import org.nezabudka.domain.fulfilment.JobForm;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.Window;
import org.nezabudka.domain.shared.Change;
import org.nezabudka.domain.shared.Subject;

/** Stores what happened to visits and claims, writes the journal, and tells everybody whom it concerns. */
final class FulfilmentRecords {

    private final Jobs jobs;
    private final Claims claims;
    private final Crews crews;
    private final Vehicles vehicles;
    private final Orders orders;
    private final Clients clients;
    private final Notifier notifier;
    private final AuditTrail audit;
    private final LiveEvents live;

    FulfilmentRecords(
            FulfilmentUseCases.Stores stores, FulfilmentUseCases.Surroundings around, FulfilmentUseCases.Tools tools) {
        this.jobs = stores.jobs();
        this.claims = stores.claims();
        this.crews = stores.crews();
        this.vehicles = stores.vehicles();
        this.orders = around.orders();
        this.clients = around.clients();
        this.notifier = tools.notifier();
        this.audit = tools.audit();
        this.live = tools.live();
    }

    /** @return the visit with its new version; the same one when nothing happened */
    Job store(Actor actor, Change<Job, JobEvent> change) {
        if (change.isEmpty()) return change.state();
        var saved = jobs.save(change.state());
        for (var event : change.events()) {
            tell(actor, saved, event);
            remember(actor, saved, event);
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
            remember(actor, saved, event);
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

    private void remember(Actor actor, Job job, JobEvent event) {
        var changes = new Differences();
        var act = switch (event) {
            case JobEvent.Planned planned -> {
                changes.field("number", null, job.origin().number())
                        .field("kind", null, job.kind())
                        .field("order", null, job.origin().order());
                dispatch(changes, null, planned.dispatch());
                yield "job-planned";
            }
            case JobEvent.Replanned moved -> {
                dispatch(changes, moved.before(), moved.after());
                yield "job-replanned";
            }
            case JobEvent.FormChanged changed -> {
                var before = changed.before();
                var after = changed.after();
                changes.field(
                                "address",
                                before.address().inOneLine(),
                                after.address().inOneLine())
                        .field("contact", before.contact(), after.contact())
                        .field("phone", before.phone(), after.phone())
                        .field("access", before.access(), after.access())
                        .field("wishedFrom", from(before.wish()), from(after.wish()))
                        .field("wishedUntil", until(before.wish()), until(after.wish()))
                        .field("cost", before.cost(), after.cost())
                        .field("collect", before.collect(), after.collect())
                        .field("note", before.note(), after.note());
                work(changes, before.work(), after.work());
                yield "job-changed";
            }
            case JobEvent.Departed departed -> {
                changes.field("departedAt", null, departed.at());
                yield "job-departed";
            }
            case JobEvent.Completed done -> {
                changes.field("signedBy", null, done.act().signedBy())
                        .field("result", null, done.act().result())
                        .field("remarks", null, done.act().remarks())
                        .field("defects", null, done.act().defects())
                        .field("files", null, done.act().allFiles().size());
                yield "job-done";
            }
            case JobEvent.Failed failed -> {
                changes.field("reason", null, failed.reason());
                yield "job-failed";
            }
            case JobEvent.Cancelled cancelled -> {
                changes.field("reason", null, cancelled.reason());
                yield "job-cancelled";
            }
        };
        audit.done(actor, act, "job", job.id().toString(), changes.changes());
    }

    private static @Nullable Instant from(@Nullable Window window) {
        return window == null ? null : window.from();
    }

    private static @Nullable Instant until(@Nullable Window window) {
        return window == null ? null : window.until();
    }

    private static void work(Differences changes, JobForm.Work before, JobForm.Work after) {
        if (before instanceof JobForm.Work.Delivery old && after instanceof JobForm.Work.Delivery now)
            changes.field("carrying", old.carrying(), now.carrying())
                    .field("unloading", old.unloading(), now.unloading())
                    .field("pieces", old.pieces(), now.pieces());
        if (before instanceof JobForm.Work.Assembly old && after instanceof JobForm.Work.Assembly now)
            changes.field("works", old.works(), now.works()).field("materials", old.materials(), now.materials());
    }

    private void dispatch(Differences changes, @Nullable Dispatch before, Dispatch after) {
        changes.field(
                        "from",
                        before == null ? null : before.window().from(),
                        after.window().from())
                .field(
                        "until",
                        before == null ? null : before.window().until(),
                        after.window().until())
                .field(
                        "crew",
                        before == null ? null : crews.get(before.crew()).name(),
                        crews.get(after.crew()).name())
                .field("vehicle", plate(before), plate(after));
    }

    private @Nullable String plate(@Nullable Dispatch dispatch) {
        if (dispatch == null || dispatch.vehicle() == null) return null;
        return vehicles.get(dispatch.vehicle()).plate();
    }

    private void remember(Actor actor, Claim claim, ClaimEvent event) {
        var changes = new Differences();
        var act = switch (event) {
            case ClaimEvent.Raised raised -> {
                changes.field("number", null, claim.origin().number())
                        .field("order", null, claim.origin().order())
                        .field("line", null, raised.form().line())
                        .field("description", null, raised.form().description());
                yield "claim-raised";
            }
            case ClaimEvent.FormChanged changed -> {
                var before = changed.before();
                var after = changed.after();
                changes.field("line", before.line(), after.line())
                        .field("visit", before.visit(), after.visit())
                        .field("cause", before.cause(), after.cause())
                        .field("description", before.description(), after.description())
                        .field("foundBy", before.foundBy(), after.foundBy())
                        .field("culprit", before.culprit(), after.culprit())
                        .field("cost", before.cost(), after.cost())
                        .field("deadline", before.deadline(), after.deadline());
                yield "claim-changed";
            }
            case ClaimEvent.Decided decided -> {
                changes.field("accepted", null, decided.verdict().accepted())
                        .field("free", null, decided.verdict().free())
                        .field("decision", null, decided.verdict().text());
                yield "claim-decided";
            }
            case ClaimEvent.Closed closed -> {
                changes.field("confirmation", null, closed.closing().confirmation());
                yield "claim-closed";
            }
            case ClaimEvent.Reopened again -> {
                changes.field("reason", null, again.reopening().reason()).field("repeats", null, again.repeats());
                yield "claim-reopened";
            }
        };
        audit.done(actor, act, "claim", claim.id().toString(), changes.changes());
    }
}
