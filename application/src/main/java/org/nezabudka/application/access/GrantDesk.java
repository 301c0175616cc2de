package org.nezabudka.application.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.notification.Notifier;
import org.nezabudka.application.organization.Departments;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.organization.StaffDirectory;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessChangedMeanwhile;
import org.nezabudka.domain.access.AccessGrant;
import org.nezabudka.domain.access.AccessGrantId;
import org.nezabudka.domain.access.AccessLevel;
import org.nezabudka.domain.access.AccessPeriod;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Grantee;
import org.nezabudka.domain.access.Ground;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.UnknownAccessGrant;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.UnknownClient;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.EmployeeIsDismissed;
import org.nezabudka.domain.organization.UnknownDepartment;
import org.nezabudka.domain.shared.Subject;

/**
 * Giving others access to a client for a time [дополнительный доступ]. Needs {@link Right#CLIENTS_GRANT} for the client, or
 * {@link Right#ADMIN_ACCESS}.
 */
public final class GrantDesk {

    private final AccessGrants grants;
    private final LendingViews views;
    private final Clients clients;
    private final Employees employees;
    private final Departments departments;
    private final StaffDirectory directory;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Notifier notifier;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource clock;

    public GrantDesk(
            AccessGrants grants,
            LendingViews views,
            Clients clients,
            Employees employees,
            Departments departments,
            StaffDirectory directory,
            AuditTrail audit,
            LiveEvents live,
            Notifier notifier,
            Transactions transactions,
            Ids ids,
            InstantSource clock) {
        this.grants = grants;
        this.views = views;
        this.clients = clients;
        this.employees = employees;
        this.departments = departments;
        this.directory = directory;
        this.audit = audit;
        this.live = live;
        this.notifier = notifier;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What shall be given.
     *
     * @param from {@code null}: from now on
     */
    public record NewGrant(
            ClientId client,
            Grantee grantee,
            AccessLevel level,
            @Nullable Instant from,
            Instant until,
            Ground ground) {}

    /** Access to clients the actor may see. */
    public Page<LendingViews.GrantRow> page(Actor actor, LendingViews.GrantQuery query, PageRequest request) {
        if (!keepsAll(actor)) AccessPolicy.demand(actor, Right.CLIENTS_VIEW);
        return transactions.run(() -> views.grants(actor, query, clock.instant(), request));
    }

    /** As it is after the actor's own act. */
    public LendingViews.GrantRow row(Actor actor, AccessGrantId id) {
        return transactions.run(() ->
                views
                        .grants(actor, LendingViews.GrantQuery.one(id), clock.instant(), PageRequest.first(1))
                        .items()
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new UnknownAccessGrant(id)));
    }

    /**
     * Gives access.
     *
     * @throws UnknownClient if there is none, or the actor may not see it
     * @throws EmployeeIsDismissed if the grantee no longer works here
     * @throws org.nezabudka.domain.access.GrantToOneself if the actor is the grantee
     * @throws org.nezabudka.domain.access.InvalidPeriod if it is over already, or too long
     */
    public AccessGrant give(Actor actor, NewGrant wanted) {
        demandRight(actor);
        return transactions.run(() -> {
            var by = demandMayGrant(actor, wanted.client());
            demandThere(wanted.grantee());
            var now = clock.instant();
            var from = wanted.from();
            var saved = grants.save(AccessGrant.give(
                    new AccessGrantId(ids.next()),
                    wanted.client(),
                    wanted.grantee(),
                    wanted.level(),
                    new AccessPeriod(from == null ? now : from, wanted.until()),
                    wanted.ground(),
                    actor.person().orElse(null),
                    now));
            record(by, "access-granted", null, saved);
            tell(actor, Notice.Kind.ACCESS_GRANTED, saved);
            return saved;
        });
    }

    /**
     * Lets it end at another moment.
     *
     * @throws UnknownAccessGrant if there is none, or the actor may not see its client
     * @throws org.nezabudka.domain.access.AccessHasEnded if it has ended
     */
    public AccessGrant prolong(Actor actor, AccessGrantId id, int version, Instant until) {
        demandRight(actor);
        return transactions.run(() -> {
            var before = grants.get(id);
            var by = demandMayChange(actor, before, version);
            var saved = grants.save(before.prolong(until, clock.instant()));
            record(by, "access-prolonged", before, saved);
            tell(actor, Notice.Kind.ACCESS_GRANTED, saved);
            return saved;
        });
    }

    /**
     * Takes it back at once.
     *
     * @throws UnknownAccessGrant if there is none, or the actor may not see its client
     * @throws org.nezabudka.domain.access.AccessHasEnded if it has ended
     */
    public AccessGrant revoke(Actor actor, AccessGrantId id, int version, @Nullable String reason) {
        demandRight(actor);
        return transactions.run(() -> {
            var before = grants.get(id);
            var by = demandMayChange(actor, before, version);
            return revoke(by, before, reason);
        });
    }

    /** Takes back what was given to an employee by name; for one who leaves. @return how much */
    int revokeAllOf(Actor actor, EmployeeId grantee, String reason) {
        var lasting = grants.lastingOf(grantee, clock.instant());
        for (var grant : lasting) revoke(actor, grant, reason);
        return lasting.size();
    }

    int countOf(EmployeeId grantee) {
        return grants.lastingOf(grantee, clock.instant()).size();
    }

    private AccessGrant revoke(Actor actor, AccessGrant before, @Nullable String reason) {
        var saved = grants.save(before.revoke(actor.person().orElse(null), clock.instant(), reason));
        record(actor, "access-revoked", before, saved);
        tell(actor, Notice.Kind.ACCESS_ENDED, saved);
        return saved;
    }

    private static boolean keepsAll(Actor actor) {
        return AccessPolicy.decide(actor, Right.ADMIN_ACCESS).allowed();
    }

    private static void demandRight(Actor actor) {
        if (!keepsAll(actor)) AccessPolicy.demand(actor, Right.CLIENTS_GRANT);
    }

    /** @return the actor as the journal names them */
    private Actor demandMayGrant(Actor actor, ClientId id) {
        var client = clients.get(id);
        if (keepsAll(actor)) return actor;
        var ownership = clients.ownership(client);
        if (!AccessPolicy.decide(actor, Right.CLIENTS_VIEW, ownership).allowed()) throw UnknownClient.concealed(id);
        return AccessPolicy.demand(actor, Right.CLIENTS_GRANT, ownership);
    }

    private Actor demandMayChange(Actor actor, AccessGrant grant, int version) {
        Actor by;
        try {
            by = demandMayGrant(actor, grant.client());
        } catch (UnknownClient hidden) {
            throw new UnknownAccessGrant(grant.id());
        }
        if (grant.version() != version)
            throw new AccessChangedMeanwhile(grant.id().value());
        return by;
    }

    private void demandThere(Grantee grantee) {
        switch (grantee) {
            case Grantee.OneEmployee one -> {
                var employee = employees.get(one.employee());
                if (!employee.works()) throw new EmployeeIsDismissed(employee.displayName());
            }
            case Grantee.WholeDepartment whole -> {
                if (departments.chart().find(whole.department()).isEmpty())
                    throw new UnknownDepartment(whole.department());
            }
        }
    }

    private void record(Actor by, String act, @Nullable AccessGrant before, AccessGrant after) {
        var revocation = after.revocation();
        var changes = new Differences()
                .field("grantee", null, nameOf(after.grantee()))
                .field("level", before == null ? null : before.level(), after.level())
                .field(
                        "from",
                        before == null ? null : before.period().from(),
                        after.period().from())
                .field(
                        "until",
                        before == null ? null : before.period().until(),
                        after.period().until())
                .field(
                        "ground",
                        before == null ? null : before.ground().text(),
                        after.ground().text())
                .field(
                        "orderNumber",
                        before == null ? null : before.ground().orderNumber(),
                        after.ground().orderNumber())
                .field("reason", null, revocation == null ? null : revocation.reason())
                .changes();
        audit.done(by, act, "client", after.client().toString(), changes);
        // The reach of those it is given to, and what the card says of it.
        live.publish(LiveEvent.only(
                whoIs(after.grantee()), "access.changed", after.client().toString()));
        live.publish(LiveEvent.ofClient("client.changed", after.client().toString()));
    }

    private String nameOf(Grantee grantee) {
        return switch (grantee) {
            case Grantee.OneEmployee one -> employees.get(one.employee()).displayName();
            case Grantee.WholeDepartment whole ->
                departments
                        .chart()
                        .find(whole.department())
                        .map(found -> found.name())
                        .orElse("");
        };
    }

    private void tell(Actor actor, Notice.Kind kind, AccessGrant grant) {
        var whom = new HashSet<>(whoIs(grant.grantee()));
        actor.person().ifPresent(whom::remove);
        var facts = new HashMap<String, String>();
        facts.put("by", actor.name());
        facts.put("until", grant.period().until().toString());
        facts.put("level", grant.level().name());
        facts.put("ground", grant.ground().text());
        var order = grant.ground().orderNumber();
        if (order != null) facts.put("orderNumber", order);
        var subject = new Subject(Subject.Kind.ACCESS_GRANT, grant.id().value());
        notifier.tell(whom, new Notice(kind, subject, grant.client(), facts));
    }

    private Set<EmployeeId> whoIs(Grantee grantee) {
        return switch (grantee) {
            case Grantee.OneEmployee one -> Set.of(one.employee());
            case Grantee.WholeDepartment whole ->
                directory
                        .employees(new StaffDirectory.StaffQuery(
                                null, List.copyOf(departments.chart().withAllBelow(whole.department())), true))
                        .stream()
                        .map(row -> new EmployeeId(UUID.fromString(row.id())))
                        .collect(Collectors.toSet());
        };
    }
}
