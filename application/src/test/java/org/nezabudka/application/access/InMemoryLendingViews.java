package org.nezabudka.application.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.ClientEyes;
import org.nezabudka.application.client.InMemoryClients;
import org.nezabudka.application.organization.Departments;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Keyset;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.AccessGrant;
import org.nezabudka.domain.access.AccessPeriod;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Decision;
import org.nezabudka.domain.access.Deputy;
import org.nezabudka.domain.access.Grantee;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.access.Revocation;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.organization.EmployeeId;

/** Lists of what is lent, worked out in memory by the policy itself. */
public final class InMemoryLendingViews implements LendingViews {

    private final InMemoryAccessGrants grants;
    private final InMemoryDeputies deputies;
    private final InMemoryClients clients;
    private final Employees employees;
    private final Departments departments;

    public InMemoryLendingViews(
            InMemoryAccessGrants grants,
            InMemoryDeputies deputies,
            InMemoryClients clients,
            Employees employees,
            Departments departments) {
        this.grants = grants;
        this.deputies = deputies;
        this.clients = clients;
        this.employees = employees;
        this.departments = departments;
    }

    @Override
    public Page<GrantRow> grants(Actor actor, GrantQuery query, Instant now, PageRequest request) {
        var eyes = new ClientEyes(actor, clients, employees);
        var order = new Keyset<GrantRow>(
                "access-grants",
                row -> moment(row.until()),
                Comparator.naturalOrder(),
                row -> row.id().toString(),
                true);
        var employee = query.employee();
        var department = query.department();
        var rows = grants.all()
                .filter(grant -> keepsAll(actor) || eyes.see(clients.get(grant.client())))
                .filter(grant -> query.id() == null || grant.id().equals(query.id()))
                .filter(grant -> query.client() == null || grant.client().equals(query.client()))
                .filter(grant -> employee == null || grant.grantee().equals(new Grantee.OneEmployee(employee)))
                .filter(grant -> department == null || grant.grantee().equals(new Grantee.WholeDepartment(department)))
                .map(grant -> row(actor, grant, eyes, now))
                .filter(row -> query.state() == null || row.state() == query.state());
        return order.page(rows, request);
    }

    private GrantRow row(Actor actor, AccessGrant grant, ClientEyes eyes, Instant now) {
        var client = clients.get(grant.client());
        var state = state(grant.period(), grant.revocation(), now);
        var one = grant.grantee() instanceof Grantee.OneEmployee;
        return new GrantRow(
                grant.id().value(),
                grant.version(),
                grant.client().value(),
                eyes.name(client),
                one ? grant.grantee().value() : null,
                one ? null : grant.grantee().value(),
                nameOf(grant.grantee()),
                grant.level(),
                grant.period().from(),
                grant.period().until(),
                grant.ground().text(),
                grant.ground().orderNumber(),
                nameOf(grant.grantedBy()),
                grant.grantedAt(),
                at(grant.revocation()),
                by(grant.revocation()),
                reason(grant.revocation()),
                state,
                state != State.ENDED
                        && (keepsAll(actor)
                                || AccessPolicy.decide(actor, Right.CLIENTS_GRANT, clients.ownership(client))
                                        .allowed()));
    }

    @Override
    public Page<DeputyRow> deputies(Actor actor, DeputyQuery query, Instant now, PageRequest request) {
        var order = new Keyset<DeputyRow>(
                "deputies",
                row -> moment(row.until()),
                Comparator.naturalOrder(),
                row -> row.id().toString(),
                true);
        var rows = deputies.all()
                .filter(deputy -> mayEnd(actor, deputy)
                        || actor.person().filter(deputy.absent()::equals).isPresent()
                        || actor.person().filter(deputy.deputy()::equals).isPresent())
                .filter(deputy -> query.id() == null || deputy.id().equals(query.id()))
                .filter(deputy -> query.absent() == null || deputy.absent().equals(query.absent()))
                .filter(deputy -> query.deputy() == null || deputy.deputy().equals(query.deputy()))
                .map(deputy -> row(actor, deputy, now))
                .filter(row -> query.state() == null || row.state() == query.state());
        return order.page(rows, request);
    }

    private DeputyRow row(Actor actor, Deputy deputy, Instant now) {
        var state = state(deputy.period(), deputy.ending(), now);
        return new DeputyRow(
                deputy.id().value(),
                deputy.version(),
                deputy.absent().value(),
                employees.get(deputy.absent()).displayName(),
                deputy.deputy().value(),
                employees.get(deputy.deputy()).displayName(),
                deputy.period().from(),
                deputy.period().until(),
                deputy.ground().text(),
                deputy.ground().orderNumber(),
                nameOf(deputy.appointedBy()),
                deputy.appointedAt(),
                at(deputy.ending()),
                by(deputy.ending()),
                reason(deputy.ending()),
                state,
                state != State.ENDED && mayEnd(actor, deputy));
    }

    private boolean mayEnd(Actor actor, Deputy deputy) {
        if (keepsAll(actor)) return true;
        var department = employees.get(deputy.absent()).facts().department();
        var decision = AccessPolicy.decide(
                actor, Right.CLIENTS_GRANT, new Ownership(Set.of(new Ownership.Holder(deputy.absent(), department))));
        return decision.allowed() && decision.reason() != Decision.Reason.DEPUTY;
    }

    private static boolean keepsAll(Actor actor) {
        return AccessPolicy.decide(actor, Right.ADMIN_ACCESS).allowed();
    }

    private static State state(AccessPeriod period, @Nullable Revocation ending, Instant now) {
        if (ending != null || period.isOverAt(now)) return State.ENDED;
        return period.contains(now) ? State.IN_FORCE : State.TO_COME;
    }

    private String nameOf(Grantee grantee) {
        return switch (grantee) {
            case Grantee.OneEmployee one -> employees.get(one.employee()).displayName();
            case Grantee.WholeDepartment whole ->
                departments.chart().find(whole.department()).orElseThrow().name();
        };
    }

    private @Nullable String nameOf(@Nullable EmployeeId employee) {
        return employee == null ? null : employees.get(employee).displayName();
    }

    private static @Nullable Instant at(@Nullable Revocation ending) {
        return ending == null ? null : ending.at();
    }

    private @Nullable String by(@Nullable Revocation ending) {
        return ending == null ? null : nameOf(ending.by());
    }

    private static @Nullable String reason(@Nullable Revocation ending) {
        return ending == null ? null : ending.reason();
    }

    private static String moment(Instant at) {
        return "%020d.%09d".formatted(at.getEpochSecond(), at.getNano());
    }
}
