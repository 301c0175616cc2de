package org.nezabudka.application.fulfilment;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.dictionary.Dictionaries;
import org.nezabudka.application.file.FileAttaching;
import org.nezabudka.application.order.Orders;
import org.nezabudka.application.organization.Departments;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.dictionary.Dictionary;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.dictionary.EntryNotOffered;
import org.nezabudka.domain.file.FileId;
import org.nezabudka.domain.fulfilment.Claim;
import org.nezabudka.domain.fulfilment.ClaimForm;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.NoSuchLine;
import org.nezabudka.domain.fulfilment.VisitOfAnotherOrder;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.UnknownDepartment;
import org.nezabudka.domain.shared.Subject;

/** Claims, from taking them down to the client's word that all is well. */
public final class ClaimWork {

    private final Jobs jobs;
    private final Claims claims;
    private final Orders orders;
    private final Departments departments;
    private final Dictionaries dictionaries;
    private final FileAttaching files;
    private final FulfilmentAccess access;
    private final FulfilmentRecords records;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource clock;

    ClaimWork(
            FulfilmentUseCases.Stores stores,
            FulfilmentUseCases.Surroundings around,
            FulfilmentAccess access,
            FulfilmentRecords records,
            FulfilmentUseCases.Tools tools) {
        this.jobs = stores.jobs();
        this.claims = stores.claims();
        this.orders = around.orders();
        this.departments = around.departments();
        this.dictionaries = around.dictionaries();
        this.files = around.attaching();
        this.access = access;
        this.records = records;
        this.transactions = tools.transactions();
        this.ids = tools.ids();
        this.clock = tools.clock();
    }

    /**
     * Takes a claim down.
     *
     * @param photos of what is wrong
     * @throws NoSuchLine if the order has no such position
     * @throws VisitOfAnotherOrder if the visit was for another order
     */
    public Claim raise(Actor actor, OrderId id, ClaimForm form, List<FileId> photos) {
        return transactions.run(() -> {
            var order = access.forOrder(actor, id);
            demandOffered(actor, order, form, null);
            return raised(actor, id, form, photos);
        });
    }

    Claim raised(Actor actor, OrderId order, ClaimForm form, List<FileId> photos) {
        var origin = new Claim.Origin(claims.nextNumber(), order, actor.person().orElse(null), clock.instant());
        var claim = records.storeClaim(actor, Claim.raise(new ClaimId(ids.next()), origin, form));
        if (!photos.isEmpty())
            files.attach(actor, new Subject(Subject.Kind.CLAIM, claim.id().value()), ClaimFiles.PHOTO, photos);
        return claim;
    }

    public Claim change(Actor actor, ClaimId id, int version, ClaimForm form) {
        return transactions.run(() -> {
            var opened = access.forClaim(actor, Right.FULFILMENT_PLAN, id, version);
            demandOffered(
                    actor,
                    orders.get(opened.claim().origin().order()),
                    form,
                    opened.claim().form());
            return records.storeClaim(opened.actor(), opened.claim().change(withCostOf(actor, opened.claim(), form)));
        });
    }

    /** Whoever cannot see what it costs says nothing of it. */
    private ClaimForm withCostOf(Actor actor, Claim claim, ClaimForm form) {
        if (form.cost() != null || access.may(actor, Right.ORDERS_FINANCE, claim)) return form;
        return new ClaimForm(
                form.line(),
                form.visit(),
                form.cause(),
                form.description(),
                form.foundBy(),
                form.culprit(),
                claim.form().cost(),
                form.deadline());
    }

    /** What a form says anew has to be there; what it said already may have gone since. */
    private void demandOffered(Actor actor, Order order, ClaimForm form, @Nullable ClaimForm before) {
        JobPlanning.demandCurrency(order, form.cost());
        var line = form.line();
        boolean kept = before != null && Objects.equals(line, before.line());
        if (line != null && !kept) demandLine(order, line);
        var visit = form.visit();
        if (visit != null && !access.visible(actor, visit).origin().order().equals(order.id()))
            throw new VisitOfAnotherOrder();
        var cause = form.cause();
        if (cause != null && (before == null || !cause.equals(before.cause()))) demandOffered(cause);
        var culprit = form.culprit();
        if (culprit != null && departments.chart().find(culprit).isEmpty()) throw new UnknownDepartment(culprit);
    }

    private static void demandLine(Order order, int line) {
        if (order.sections().contents().lines().stream().noneMatch(one -> one.number() == line))
            throw new NoSuchLine(line);
    }

    private void demandOffered(EntryCode cause) {
        boolean offered = dictionaries
                .find(Dictionary.CLAIM_CAUSES, cause)
                .filter(entry -> !entry.archived())
                .isPresent();
        if (!offered) throw new EntryNotOffered("cause", cause.value());
    }

    /** It is put right. */
    public Claim accept(Actor actor, ClaimId id, int version, String decision, boolean free) {
        return transactions.run(() -> {
            var opened = access.forClaim(actor, Right.CLAIMS_DECIDE, id, version);
            var by = actor.person().orElse(null);
            return records.storeClaim(opened.actor(), opened.claim().accept(decision, free, by, clock.instant()));
        });
    }

    /** Nothing is done about it. */
    public Claim reject(Actor actor, ClaimId id, int version, String reason) {
        return transactions.run(() -> {
            var opened = access.forClaim(actor, Right.CLAIMS_DECIDE, id, version);
            var by = actor.person().orElse(null);
            return records.storeClaim(opened.actor(), opened.claim().reject(reason, by, clock.instant()));
        });
    }

    /** The client says that it was put right. */
    public Claim close(Actor actor, ClaimId id, int version, String confirmation) {
        return transactions.run(() -> {
            var opened = access.forClaim(actor, Right.CLAIMS_DECIDE, id, version);
            int open = (int) jobs.ofClaim(id).stream()
                    .filter(job -> !job.state().isEnd())
                    .count();
            var by = actor.person().orElse(null);
            return records.storeClaim(opened.actor(), opened.claim().close(confirmation, open, by, clock.instant()));
        });
    }

    /** It came up again. */
    public Claim reopen(Actor actor, ClaimId id, int version, String reason) {
        return transactions.run(() -> {
            var opened = access.forClaim(actor, Right.CLAIMS_DECIDE, id, version);
            var by = actor.person().orElse(null);
            return records.storeClaim(opened.actor(), opened.claim().reopen(reason, by, clock.instant()));
        });
    }
}
