package org.nezabudka.application.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.order.InMemoryOrders;
import org.nezabudka.application.organization.Departments;
import org.nezabudka.application.shared.Keyset;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.fulfilment.Act;
import org.nezabudka.domain.fulfilment.Claim;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobKind;
import org.nezabudka.domain.fulfilment.JobState;
import org.nezabudka.domain.fulfilment.Vehicle;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.Stage;

/** Lists of visits and claims, from the other stores in memory. */
public final class InMemoryFulfilmentViews implements FulfilmentViews {

    private final InMemoryJobs jobs;
    private final InMemoryClaims claims;
    private final Crews crews;
    private final Vehicles vehicles;
    private final InMemoryOrders orders;
    private final Clients clients;
    private final Departments departments;

    public InMemoryFulfilmentViews(
            InMemoryJobs jobs,
            InMemoryClaims claims,
            Crews crews,
            Vehicles vehicles,
            InMemoryOrders orders,
            Clients clients,
            Departments departments) {
        this.jobs = jobs;
        this.claims = claims;
        this.crews = crews;
        this.vehicles = vehicles;
        this.orders = orders;
        this.clients = clients;
        this.departments = departments;
    }

    private static boolean may(Actor actor, Right right, Ownership ownership) {
        return AccessPolicy.decide(actor, right, ownership).allowed();
    }

    @Override
    public Page<JobRow> jobs(Actor actor, JobQuery query, PageRequest request, Instant now) {
        var keyset = new Keyset<JobRow>(
                "jobs",
                row -> row.window().from().toString(),
                Comparator.naturalOrder(),
                row -> "%012d".formatted(row.number()),
                false);
        var rows = jobs.all()
                .filter(job -> may(actor, Right.FULFILMENT_VIEW, jobs.ownership(job)))
                .filter(job -> passes(job, query))
                .map(job -> row(actor, job, now));
        return keyset.page(rows, request);
    }

    private boolean passes(Job job, JobQuery query) {
        var window = job.dispatch().window();
        return (query.kind() == null || query.kind() == job.kind())
                && (query.states().isEmpty() || query.states().contains(job.state()))
                && (query.crew() == null || query.crew().equals(job.dispatch().crew()))
                && (query.vehicle() == null
                        || query.vehicle().equals(job.dispatch().vehicle()))
                && (query.member() == null || crews.get(job.dispatch().crew()).has(query.member()))
                && (query.order() == null || query.order().equals(job.origin().order()))
                && (query.claim() == null || query.claim().equals(job.origin().claim()))
                && (query.from() == null || window.until().isAfter(query.from()))
                && (query.until() == null || window.from().isBefore(query.until()));
    }

    private JobRow row(Actor actor, Job job, Instant now) {
        var order = orders.get(job.origin().order());
        var ownership = jobs.ownership(job);
        var vehicle = job.dispatch().vehicle();
        var claim = job.origin().claim();
        return new JobRow(
                job.id(),
                job.version(),
                job.origin().number(),
                job.kind(),
                job.state(),
                job.isOverdue(now),
                job.dispatch().window(),
                job.dispatch().crew(),
                crews.get(job.dispatch().crew()).name(),
                vehicle,
                vehicle == null
                        ? null
                        : vehicles.find(vehicle).map(Vehicle::name).orElse(null),
                order.id(),
                order.origin().number().toString(),
                may(actor, Right.ORDERS_VIEW, orders.ownership(order)),
                claim == null ? null : claims.get(claim).origin().number(),
                client(actor, order),
                name(actor, order, ownership),
                job.form().address(),
                may(actor, Right.ORDERS_FINANCE, ownership) ? job.form().cost() : null,
                job.progress().signed().map(Act::allFiles).map(List::size).orElse(0));
    }

    private @Nullable ClientId client(Actor actor, Order order) {
        var id = order.origin().client();
        return may(actor, Right.CLIENTS_VIEW, clients.ownership(clients.get(id))) ? id : null;
    }

    private String name(Actor actor, Order order, Ownership ownership) {
        var name = clients.get(order.origin().client()).displayName();
        return may(actor, Right.CONTACTS_PHONE, ownership) || name.chars().anyMatch(Character::isLetter) ? name : "•••";
    }

    @Override
    public Page<ClaimRow> claims(Actor actor, ClaimQuery query, PageRequest request, LocalDate today) {
        boolean newest = query.sort() == ClaimQuery.Sort.NEWEST;
        var keyset = new Keyset<ClaimRow>(
                newest ? "claims" : "claims-deadline",
                row -> newest || row.deadline() == null ? "" : row.deadline().toString(),
                Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()),
                row -> "%012d".formatted(row.number()),
                newest);
        var rows = claims.all()
                .filter(claim -> may(actor, Right.FULFILMENT_VIEW, claims.ownership(claim)))
                .filter(claim -> passes(claim, query, today))
                .map(claim -> row(actor, claim, today))
                .filter(row -> query.text() == null || mentions(row, normalised(query.text())));
        return keyset.page(rows, request);
    }

    private static boolean passes(Claim claim, ClaimQuery query, LocalDate today) {
        return (query.states().isEmpty() || query.states().contains(claim.state()))
                && (query.overdue() == null || query.overdue() == claim.isOverdue(today))
                && (query.order() == null || query.order().equals(claim.origin().order()))
                && (query.culprit() == null
                        || query.culprit().equals(claim.form().culprit()))
                && (query.repeated() == null || query.repeated() == claim.repeats() > 0)
                && (query.causes().isEmpty()
                        || Stream.ofNullable(claim.form().cause()).anyMatch(query.causes()::contains));
    }

    /** A number in place of a name finds nothing, as it may be hidden. */
    private static boolean mentions(ClaimRow row, String wanted) {
        var name = row.clientName().chars().anyMatch(Character::isLetter) ? row.clientName() : null;
        return Long.toString(row.number()).equals(wanted)
                || Stream.of(row.orderNumber(), name, row.product(), row.description())
                        .filter(Objects::nonNull)
                        .anyMatch(each -> normalised(each).contains(wanted));
    }

    private static String normalised(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private ClaimRow row(Actor actor, Claim claim, LocalDate today) {
        var order = orders.get(claim.origin().order());
        var ownership = claims.ownership(claim);
        var form = claim.form();
        var culprit = form.culprit();
        var verdict = claim.verdict();
        return new ClaimRow(
                claim.id(),
                claim.version(),
                claim.origin().number(),
                claim.state(),
                claim.isOverdue(today),
                order.id(),
                order.origin().number().toString(),
                may(actor, Right.ORDERS_VIEW, orders.ownership(order)),
                form.line(),
                FulfilmentReading.product(order, form.line()),
                form.cause(),
                form.description(),
                culprit == null
                        ? null
                        : departments
                                .chart()
                                .find(culprit)
                                .map(one -> one.name())
                                .orElse(null),
                client(actor, order),
                name(actor, order, ownership),
                form.deadline(),
                may(actor, Right.ORDERS_FINANCE, ownership) ? form.cost() : null,
                verdict == null ? null : verdict.free(),
                claim.repeats(),
                claim.origin().at());
    }

    @Override
    public List<ReadyOrder> ready(Actor actor, int most) {
        return orders.all()
                .filter(order -> may(actor, Right.FULFILMENT_PLAN, orders.ownership(order)))
                .flatMap(order -> ready(actor, order))
                .sorted(Comparator.comparing(one -> one.due() == null ? LocalDate.MAX : one.due()))
                .limit(most)
                .toList();
    }

    private Stream<ReadyOrder> ready(Actor actor, Order order) {
        boolean awaited =
                List.of(Stage.PRODUCTION, Stage.DELIVERY, Stage.ASSEMBLY).contains(order.stage());
        var wants = wants(order.id());
        if (!awaited || wants == null || (order.stage() == Stage.PRODUCTION && wants == JobKind.ASSEMBLY))
            return Stream.empty();
        return Stream.of(new ReadyOrder(
                order.id(),
                order.origin().number().toString(),
                order.stage(),
                wants,
                name(actor, order, orders.ownership(order)),
                order.form().title(),
                order.form().due(),
                order.form().address()));
    }

    private @Nullable JobKind wants(OrderId order) {
        for (var kind : JobKind.values())
            if (jobs.ofOrder(order).stream()
                    .noneMatch(job -> job.kind() == kind
                            && !job.isRepair()
                            && job.state() != JobState.FAILED
                            && job.state() != JobState.CANCELLED)) return kind;
        return null;
    }
}
