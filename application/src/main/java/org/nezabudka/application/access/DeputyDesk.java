package org.nezabudka.application.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.notification.Notifier;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessChangedMeanwhile;
import org.nezabudka.domain.access.AccessPeriod;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Decision;
import org.nezabudka.domain.access.Deputy;
import org.nezabudka.domain.access.DeputyId;
import org.nezabudka.domain.access.Ground;
import org.nezabudka.domain.access.MissingRight;
import org.nezabudka.domain.access.OutOfScope;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.UnknownDeputy;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.EmployeeIsDismissed;
import org.nezabudka.domain.shared.Subject;

/**
 * Appointing deputies [замещения]. Whoever may lend a client may lend all of them: {@link Right#CLIENTS_GRANT} reaches oneself, the
 * people of one's department, or everybody; {@link Right#ADMIN_ACCESS} reaches everybody, too.
 */
public final class DeputyDesk {

    private final Deputies deputies;
    private final LendingViews views;
    private final Employees employees;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Notifier notifier;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource clock;

    public DeputyDesk(
            Deputies deputies,
            LendingViews views,
            Employees employees,
            AuditTrail audit,
            LiveEvents live,
            Notifier notifier,
            Transactions transactions,
            Ids ids,
            InstantSource clock) {
        this.deputies = deputies;
        this.views = views;
        this.employees = employees;
        this.audit = audit;
        this.live = live;
        this.notifier = notifier;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Who shall stand in for whom.
     *
     * @param from {@code null}: from now on
     */
    public record NewDeputy(
            EmployeeId absent, EmployeeId deputy, @Nullable Instant from, Instant until, Ground ground) {}

    /** Appointments that concern the actor, or all. */
    public Page<LendingViews.DeputyRow> page(Actor actor, LendingViews.DeputyQuery query, PageRequest request) {
        return transactions.run(() -> views.deputies(actor, query, clock.instant(), request));
    }

    /**
     * The actor's own side of it.
     *
     * @param mayAppoint whether the actor may appoint deputies for themselves
     * @param deputies who stands in for the actor, was to, or will
     * @param standsInFor for whom the actor stands in, did, or will
     */
    public record Mine(
            boolean mayAppoint, List<LendingViews.DeputyRow> deputies, List<LendingViews.DeputyRow> standsInFor) {}

    /** What concerns the actor, the latest hundred of each. */
    public Mine mine(Actor.User actor) {
        var self = actor.employee();
        return transactions.run(() -> {
            var now = clock.instant();
            var latest = PageRequest.first(100);
            return new Mine(
                    mayAppointFor(actor, employees.get(self)).allowed(),
                    views.deputies(actor, new LendingViews.DeputyQuery(null, self, null, null), now, latest)
                            .items(),
                    views.deputies(actor, new LendingViews.DeputyQuery(null, null, self, null), now, latest)
                            .items());
        });
    }

    /** As it is after the actor's own act. */
    public LendingViews.DeputyRow row(Actor actor, DeputyId id) {
        return transactions.run(
                () -> views
                        .deputies(actor, LendingViews.DeputyQuery.one(id), clock.instant(), PageRequest.first(1))
                        .items()
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new UnknownDeputy(id)));
    }

    /**
     * Appoints a deputy.
     *
     * @throws EmployeeIsDismissed if one of both no longer works here
     * @throws org.nezabudka.domain.access.OwnDeputy if they are the same
     * @throws org.nezabudka.domain.access.DeputyCircle if somebody would stand in for their own deputy
     * @throws org.nezabudka.domain.access.InvalidPeriod if it is over already, or too long
     */
    public Deputy appoint(Actor actor, NewDeputy wanted) {
        demandRight(actor);
        return transactions.run(() -> {
            var absent = working(wanted.absent());
            demandMayAppointFor(actor, absent);
            var deputy = working(wanted.deputy());
            var now = clock.instant();
            var from = wanted.from();
            var saved = deputies.save(Deputy.appoint(
                    new DeputyId(ids.next()),
                    absent.id(),
                    deputy.id(),
                    new AccessPeriod(from == null ? now : from, wanted.until()),
                    wanted.ground(),
                    actor.person().orElse(null),
                    now,
                    deputies.lastingForChange(now)));
            record(actor, "deputy-appointed", saved);
            tell(actor, Notice.Kind.DEPUTY_APPOINTED, saved, Set.of(deputy.id(), absent.id()));
            return saved;
        });
    }

    /**
     * Ends it at once.
     *
     * @throws UnknownDeputy if there is none, or it is none of the actor's business
     * @throws org.nezabudka.domain.access.AccessHasEnded if it has ended
     */
    public Deputy end(Actor actor, DeputyId id, int version, @Nullable String reason) {
        demandRight(actor);
        return transactions.run(() -> {
            var before = deputies.get(id);
            var decision = mayAppointFor(actor, employees.get(before.absent()));
            if (!decision.allowed()) {
                boolean concerned =
                        actor.person().filter(before.deputy()::equals).isPresent();
                if (concerned) throw new OutOfScope(Right.CLIENTS_GRANT);
                throw new UnknownDeputy(id);
            }
            if (before.version() != version) throw new AccessChangedMeanwhile(id.value());
            return end(actor, before, reason);
        });
    }

    /** Those in which the employee has a part, absent or deputy; for one who leaves. */
    List<Deputy> lastingOf(EmployeeId employee) {
        return deputies.lasting(clock.instant()).stream()
                .filter(one -> one.absent().equals(employee) || one.deputy().equals(employee))
                .toList();
    }

    Deputy end(Actor actor, Deputy before, @Nullable String reason) {
        var saved = deputies.save(before.end(actor.person().orElse(null), clock.instant(), reason));
        record(actor, "deputy-ended", saved);
        tell(actor, Notice.Kind.ACCESS_ENDED, saved, Set.of(saved.deputy()));
        return saved;
    }

    /** Appoints somebody else for what is left of an ended appointment; for a deputy who leaves. */
    Deputy takeOver(Actor actor, Deputy ended, EmployeeId successor) {
        var now = clock.instant();
        var from = ended.period().from();
        var saved = deputies.save(Deputy.appoint(
                new DeputyId(ids.next()),
                ended.absent(),
                successor,
                new AccessPeriod(from.isAfter(now) ? from : now, ended.period().until()),
                ended.ground(),
                actor.person().orElse(null),
                now,
                deputies.lastingForChange(now)));
        record(actor, "deputy-appointed", saved);
        tell(actor, Notice.Kind.DEPUTY_APPOINTED, saved, Set.of(successor, saved.absent()));
        return saved;
    }

    private static boolean keepsAll(Actor actor) {
        return AccessPolicy.decide(actor, Right.ADMIN_ACCESS).allowed();
    }

    private static void demandRight(Actor actor) {
        if (!keepsAll(actor)) AccessPolicy.demand(actor, Right.CLIENTS_GRANT);
    }

    /** Standing in for somebody is not passed on: what is lent cannot be lent again. */
    private static Decision mayAppointFor(Actor actor, Employee absent) {
        if (keepsAll(actor)) return new Decision(true, Decision.Reason.GRANTED);
        var holder = new Ownership.Holder(absent.id(), absent.facts().department());
        var decision = AccessPolicy.decide(actor, Right.CLIENTS_GRANT, new Ownership(Set.of(holder)));
        return decision.reason() == Decision.Reason.DEPUTY ? new Decision(false, Decision.Reason.FOREIGN) : decision;
    }

    private static void demandMayAppointFor(Actor actor, Employee absent) {
        var decision = mayAppointFor(actor, absent);
        if (decision.allowed()) return;
        if (decision.reason() == Decision.Reason.NO_RIGHT) throw new MissingRight(Right.CLIENTS_GRANT);
        throw new OutOfScope(Right.CLIENTS_GRANT);
    }

    private Employee working(EmployeeId id) {
        var employee = employees.get(id);
        if (!employee.works()) throw new EmployeeIsDismissed(employee.displayName());
        return employee;
    }

    private void record(Actor actor, String act, Deputy deputy) {
        var ending = deputy.ending();
        audit.done(
                actor,
                act,
                "employee",
                deputy.absent().toString(),
                new Differences()
                        .field("deputy", null, employees.get(deputy.deputy()).displayName())
                        .field("from", null, deputy.period().from())
                        .field("until", null, deputy.period().until())
                        .field("ground", null, deputy.ground().text())
                        .field("orderNumber", null, deputy.ground().orderNumber())
                        .field("reason", null, ending == null ? null : ending.reason())
                        .changes());
        live.publish(LiveEvent.only(
                Set.of(deputy.deputy(), deputy.absent()),
                "access.changed",
                deputy.id().toString()));
    }

    private void tell(Actor actor, Notice.Kind kind, Deputy deputy, Set<EmployeeId> whom) {
        var others = new HashSet<>(whom);
        actor.person().ifPresent(others::remove);
        var facts = new HashMap<String, String>();
        facts.put("by", actor.name());
        facts.put("absent", employees.get(deputy.absent()).displayName());
        facts.put("deputy", employees.get(deputy.deputy()).displayName());
        facts.put("from", deputy.period().from().toString());
        facts.put("until", deputy.period().until().toString());
        facts.put("ground", deputy.ground().text());
        var order = deputy.ground().orderNumber();
        if (order != null) facts.put("orderNumber", order);
        notifier.tell(
                others,
                new Notice(kind, new Subject(Subject.Kind.DEPUTY, deputy.id().value()), null, facts));
    }
}
