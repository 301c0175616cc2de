package org.nezabudka.application.fulfilment;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.file.FileRow;
import org.nezabudka.application.fulfilment.FulfilmentAct.Obstacle;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.fulfilment.Claim;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.ClaimStep;
import org.nezabudka.domain.fulfilment.Job;
import org.nezabudka.domain.fulfilment.JobId;
import org.nezabudka.domain.fulfilment.JobKind;
import org.nezabudka.domain.fulfilment.JobState;
import org.nezabudka.domain.fulfilment.JobStep;
import org.nezabudka.domain.fulfilment.Progress;
import org.nezabudka.domain.fulfilment.UnknownJob;
import org.nezabudka.domain.fulfilment.Vehicle;
import org.nezabudka.domain.fulfilment.WarrantyCheck;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderLine;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.PhoneNumber;
import org.nezabudka.domain.shared.Subject;

/** Looking at visits and claims. Needs {@link Right#FULFILMENT_VIEW} and shows what its scope reaches. */
public final class FulfilmentReading {

    /** So many orders that wait are told at once. */
    private static final int MOST_READY = 200;

    private final FulfilmentUseCases.Stores stores;
    private final FulfilmentUseCases.Surroundings around;
    private final FulfilmentAccess access;
    private final PlanCheck check;
    private final Transactions transactions;
    private final InstantSource clock;

    FulfilmentReading(
            FulfilmentUseCases.Stores stores,
            FulfilmentUseCases.Surroundings around,
            FulfilmentAccess access,
            FulfilmentUseCases.Tools tools) {
        this.stores = stores;
        this.around = around;
        this.access = access;
        this.check = new PlanCheck(stores, around, tools);
        this.transactions = tools.transactions();
        this.clock = tools.clock();
    }

    public Page<JobRow> jobs(Actor actor, JobQuery query, PageRequest request) {
        AccessPolicy.demand(actor, Right.FULFILMENT_VIEW);
        return transactions.run(() -> stores.views().jobs(actor, query, request, clock.instant()));
    }

    public Page<ClaimRow> claims(Actor actor, ClaimQuery query, PageRequest request) {
        AccessPolicy.demand(actor, Right.FULFILMENT_VIEW);
        return transactions.run(() -> stores.views().claims(actor, query, request, check.today()));
    }

    /** Visits of some time, and orders that wait for one. */
    public record Calendar(List<JobRow> jobs, List<ReadyOrder> ready, String zone) {}

    /** What fills the calendar; orders that wait are told to whoever may plan for them. */
    public Calendar calendar(Actor actor, LocalDate from, LocalDate to) {
        AccessPolicy.demand(actor, Right.FULFILMENT_VIEW);
        return transactions.run(() -> {
            var zone = around.times().company().zone();
            var query = JobQuery.between(
                    from.atStartOfDay(zone).toInstant(),
                    to.plusDays(1).atStartOfDay(zone).toInstant());
            boolean plans = AccessPolicy.decide(actor, Right.FULFILMENT_PLAN).allowed();
            return new Calendar(
                    all(actor, query), plans ? stores.views().ready(actor, MOST_READY) : List.of(), zone.getId());
        });
    }

    private List<JobRow> all(Actor actor, JobQuery query) {
        var all = new ArrayList<JobRow>();
        @Nullable String cursor = null;
        do {
            var request = new PageRequest(PageRequest.MOST, cursor, false);
            var page = stores.views().jobs(actor, query, request, clock.instant());
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    /** Where the actor is sent with a crew in some time, by window: all that a crew takes along. */
    public List<JobCard> own(Actor.User actor, Instant from, Instant until) {
        AccessPolicy.demand(actor, Right.FULFILMENT_EXECUTE);
        AccessPolicy.demand(actor, Right.FULFILMENT_VIEW);
        return transactions.run(() -> {
            var query = new JobQuery(null, Set.of(), null, null, actor.employee(), null, null, from, until);
            return all(actor, query).stream()
                    .filter(row -> row.state() != JobState.CANCELLED)
                    .map(row -> card(actor, stores.jobs().get(row.id())))
                    .toList();
        });
    }

    /** @throws UnknownJob if there is none of that kind, or the actor may not see it */
    public JobCard card(Actor actor, JobKind kind, JobId id) {
        return transactions.run(() -> {
            var job = access.visible(actor, id);
            if (job.kind() != kind) throw UnknownJob.missing(id);
            return card(actor, job);
        });
    }

    /** @throws org.nezabudka.domain.fulfilment.UnknownClaim if there is none, or the actor may not see it */
    public ClaimCard card(Actor actor, ClaimId id) {
        return transactions.run(() -> card(actor, access.visible(actor, id)));
    }

    /** In the company's zone. */
    public LocalDate today() {
        return transactions.run(check::today);
    }

    /** Our clock. */
    public Instant now() {
        return clock.instant();
    }

    private JobCard card(Actor actor, Job job) {
        var order = around.orders().get(job.origin().order());
        var client = around.clients().get(order.origin().client());
        boolean phones = access.may(actor, Right.CONTACTS_PHONE, job);
        var claim = job.origin().claim();
        var people = new HashSet<@Nullable EmployeeId>(Set.of());
        people.add(job.origin().by());
        people.add(by(job.progress()));
        return new JobCard(
                job,
                job.isOverdue(clock.instant()),
                access.may(actor, Right.ORDERS_FINANCE, job),
                order,
                access.may(actor, Right.ORDERS_VIEW, order),
                sees(actor, client),
                name(client, phones),
                phone(job, client, phones),
                stores.crews().get(job.dispatch().crew()),
                vehicle(job),
                order.sections().contents().lines(),
                claim == null ? null : stores.claims().get(claim),
                check.warnings(job, order),
                names(people),
                files(actor, Subject.Kind.JOB, job.id().value()),
                acts(actor, job));
    }

    private @Nullable Vehicle vehicle(Job job) {
        var id = job.dispatch().vehicle();
        return id == null ? null : stores.vehicles().get(id);
    }

    private static @Nullable EmployeeId by(Progress progress) {
        return switch (progress) {
            case Progress.Planned any -> null;
            case Progress.OnWay onWay -> onWay.by();
            case Progress.Done done -> done.by();
            case Progress.Failed failed -> failed.by();
            case Progress.Cancelled cancelled -> cancelled.by();
        };
    }

    private ClaimCard card(Actor actor, Claim claim) {
        var order = around.orders().get(claim.origin().order());
        var client = around.clients().get(order.origin().client());
        var culprit = claim.form().culprit();
        var people = new HashSet<@Nullable EmployeeId>();
        people.add(claim.origin().by());
        if (claim.verdict() != null) people.add(claim.verdict().by());
        if (claim.closing() != null) people.add(claim.closing().by());
        claim.reopenings().forEach(one -> people.add(one.by()));
        return new ClaimCard(
                claim,
                claim.isOverdue(check.today()),
                access.may(actor, Right.ORDERS_FINANCE, claim),
                order,
                access.may(actor, Right.ORDERS_VIEW, order),
                sees(actor, client),
                name(client, access.may(actor, Right.CONTACTS_PHONE, claim)),
                product(order, claim.form().line()),
                culprit == null
                        ? null
                        : around.departments()
                                .chart()
                                .find(culprit)
                                .map(one -> one.name())
                                .orElse(null),
                visible(actor, claim.form().visit()),
                stores.jobs().ofClaim(claim.id()),
                warranty(claim, order),
                names(people),
                files(actor, Subject.Kind.CLAIM, claim.id().value()),
                acts(actor, claim));
    }

    static @Nullable String product(Order order, @Nullable Integer line) {
        return line == null
                ? null
                : order.sections().contents().lines().stream()
                        .filter(one -> one.number() == line)
                        .map(OrderLine::product)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable Job visible(Actor actor, @Nullable JobId id) {
        return id == null
                ? null
                : stores.jobs()
                        .find(id)
                        .filter(job -> access.may(actor, Right.FULFILMENT_VIEW, job))
                        .orElse(null);
    }

    private WarrantyCheck warranty(Claim claim, Order order) {
        var contract = order.sections().contract();
        var zone = around.times().company().zone();
        return WarrantyCheck.of(
                contract == null || !contract.isSigned()
                        ? null
                        : contract.terms().warrantyMonths(),
                signedOn(order).map(at -> LocalDate.ofInstant(at, zone)).orElse(null),
                LocalDate.ofInstant(claim.origin().at(), zone));
    }

    /** The warranty begins with the act of acceptance: that of the last assembly, or of the delivery where nothing is assembled. */
    private Optional<Instant> signedOn(Order order) {
        var jobs = stores.jobs().ofOrder(order.id()).stream()
                .filter(job -> !job.isRepair())
                .filter(job -> job.state() != JobState.FAILED && job.state() != JobState.CANCELLED)
                .toList();
        boolean assembled = jobs.stream().anyMatch(job -> job.kind() == JobKind.ASSEMBLY);
        var counted = jobs.stream()
                .filter(job -> job.kind() == (assembled ? JobKind.ASSEMBLY : JobKind.DELIVERY))
                .toList();
        if (counted.isEmpty() || counted.stream().anyMatch(job -> job.state() != JobState.DONE))
            return Optional.empty();
        return counted.stream()
                .map(Job::progress)
                .filter(Progress.Done.class::isInstance)
                .map(one -> ((Progress.Done) one).at())
                .max(Instant::compareTo);
    }

    private boolean sees(Actor actor, Client client) {
        return AccessPolicy.decide(actor, Right.CLIENTS_VIEW, around.clients().ownership(client))
                .allowed();
    }

    private static String name(Client client, boolean phones) {
        var name = client.displayName();
        return phones || name.chars().anyMatch(Character::isLetter) ? name : "•••";
    }

    private static @Nullable String phone(Job job, Client client, boolean visible) {
        PhoneNumber phone = job.form().phone();
        if (phone == null && !client.facts().phones().isEmpty())
            phone = client.facts().phones().getFirst().number();
        if (phone == null) return null;
        return visible ? phone.value() : phone.masked();
    }

    private List<FileRow> files(Actor actor, Subject.Kind kind, java.util.UUID id) {
        return around.files().of(actor, new Subject(kind, id), false);
    }

    private Map<EmployeeId, String> names(Set<@Nullable EmployeeId> people) {
        var names = new HashMap<EmployeeId, String>();
        people.stream()
                .filter(Objects::nonNull)
                .forEach(person ->
                        around.employees().find(person).ifPresent(one -> names.put(person, one.displayName())));
        return names;
    }

    private List<FulfilmentAct> acts(Actor actor, Job job) {
        boolean plans = access.may(actor, Right.FULFILMENT_PLAN, job);
        boolean works = plans || access.goes(actor, job);
        var acts = new ArrayList<FulfilmentAct>();
        for (var step : JobStep.values()) {
            var obstacle = switch (step) {
                case CHANGE, PLAN, CANCEL -> plans ? null : Obstacle.RIGHT;
                case DEPART, COMPLETE, FAIL -> works ? null : Obstacle.NOT_OF_CREW;
            };
            if (obstacle == null && !step.isPossibleIn(job.state())) obstacle = Obstacle.STATE;
            acts.add(new FulfilmentAct(step.name().toLowerCase(java.util.Locale.ROOT), obstacle));
        }
        return acts;
    }

    private List<FulfilmentAct> acts(Actor actor, Claim claim) {
        boolean plans = access.may(actor, Right.FULFILMENT_PLAN, claim);
        boolean decides = access.may(actor, Right.CLAIMS_DECIDE, claim);
        var acts = new ArrayList<FulfilmentAct>();
        for (var step : ClaimStep.values()) {
            var obstacle = (step == ClaimStep.CHANGE ? plans : decides) ? null : Obstacle.RIGHT;
            if (obstacle == null && !step.isPossibleIn(claim.state())) obstacle = Obstacle.STATE;
            acts.add(new FulfilmentAct(step.name().toLowerCase(java.util.Locale.ROOT), obstacle));
        }
        acts.add(new FulfilmentAct(
                "repair", !plans ? Obstacle.RIGHT : claim.state().isOpen() ? null : Obstacle.STATE));
        return acts;
    }
}
