package org.nezabudka.adapter.persistence.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.access.AccessGrant;
import org.nezabudka.domain.access.AccessGrantId;
import org.nezabudka.domain.access.AccessLevel;
import org.nezabudka.domain.access.AccessPeriod;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Deputy;
import org.nezabudka.domain.access.DeputyId;
import org.nezabudka.domain.access.Grantee;
import org.nezabudka.domain.access.Ground;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.access.Ownership.Holder;
import org.nezabudka.domain.access.Permission;
import org.nezabudka.domain.access.Revocation;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Role;
import org.nezabudka.domain.access.RoleId;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.access.Standing;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.Department;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.OrganizationChart;

/** A small company made up at random: departments, people with rights, clients with managers present and gone, calls. */
final class RandomCompany {

    /** A manager of a client, present or not any more. */
    record Manager(EmployeeId employee, boolean present) {}

    /** A call with its client, if any, and those whose telephones took part. */
    record MadeUpCall(UUID id, @Nullable UUID client, Set<EmployeeId> participants) {}

    /** An activity with its client, if any, who does it, and who wants it, if anybody. */
    record MadeUpActivity(
            UUID id,
            @Nullable UUID client,
            EmployeeId assignee,
            @Nullable EmployeeId assigner) {}

    /** An inquiry with its client, if any, who owns it, if anybody, and who owned it before. */
    record MadeUpInquiry(
            UUID id, @Nullable UUID client, @Nullable EmployeeId owner, List<EmployeeId> earlier) {}

    /** A measurement of a client, who gave it, and who measures, if anybody does yet. */
    record MadeUpMeasurement(
            UUID id,
            UUID client,
            EmployeeId assigner,
            @Nullable EmployeeId measurer) {}

    /** An order of a client, who runs it, and on whose desk it is, if on anybody's. */
    record MadeUpOrder(
            UUID id,
            UUID client,
            EmployeeId manager,
            @Nullable EmployeeId holder) {}

    /** Those who go to clients together. */
    record MadeUpCrew(UUID id, Set<EmployeeId> members) {}

    /** A visit for an order, and the crew that is sent. */
    record MadeUpJob(UUID id, MadeUpOrder order, MadeUpCrew crew) {}

    /** A claim about an order, and who took it down, if anybody. */
    record MadeUpClaim(UUID id, MadeUpOrder order, @Nullable EmployeeId takenBy) {}

    final List<Department> departments = new ArrayList<>();
    final Map<EmployeeId, @Nullable DepartmentId> employees = new HashMap<>();
    final Set<EmployeeId> dismissed = new HashSet<>();
    final Map<UUID, List<Manager>> clients = new HashMap<>();
    final List<MadeUpCall> calls = new ArrayList<>();
    final List<MadeUpActivity> activities = new ArrayList<>();
    final List<MadeUpInquiry> inquiries = new ArrayList<>();
    final List<MadeUpMeasurement> measurements = new ArrayList<>();
    final List<MadeUpOrder> orders = new ArrayList<>();
    final List<MadeUpCrew> crews = new ArrayList<>();
    final List<MadeUpJob> jobs = new ArrayList<>();
    final List<MadeUpClaim> claims = new ArrayList<>();
    final List<AccessGrant> grants = new ArrayList<>();
    final List<Deputy> deputies = new ArrayList<>();
    /** The moment at which everybody asks. */
    static final Instant NOW = Instant.parse("2026-07-01T09:00:00Z");

    private static final Ground WHY = new Ground("Отпуск", "17");

    private final RandomGenerator random;

    RandomCompany(RandomGenerator random) {
        this.random = random;
        for (int i = random.nextInt(5); i > 0; i--) {
            var parent = departments.isEmpty() || random.nextInt(3) == 0
                    ? null
                    : any(departments).id();
            departments.add(new Department(new DepartmentId(id()), "Отдел " + i, parent, null, 0));
        }
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            var employee = new EmployeeId(id());
            employees.put(
                    employee,
                    departments.isEmpty() || random.nextInt(4) == 0
                            ? null
                            : any(departments).id());
            if (random.nextInt(4) == 0) dismissed.add(employee);
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            var managers = new ArrayList<Manager>();
            var present = new HashSet<EmployeeId>();
            for (int j = random.nextInt(4); j > 0; j--) {
                var manager = anybody();
                boolean still = random.nextBoolean() && present.add(manager);
                managers.add(new Manager(manager, still));
            }
            clients.put(id(), managers);
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            var participants = new HashSet<EmployeeId>();
            for (int j = random.nextInt(3); j > 0; j--) participants.add(anybody());
            var client = clients.isEmpty() || random.nextInt(3) == 0 ? null : any(List.copyOf(clients.keySet()));
            calls.add(new MadeUpCall(id(), client, participants));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            var client = clients.isEmpty() || random.nextInt(3) == 0 ? null : any(List.copyOf(clients.keySet()));
            activities.add(new MadeUpActivity(id(), client, anybody(), random.nextInt(3) == 0 ? null : anybody()));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            var client = clients.isEmpty() || random.nextInt(3) == 0 ? null : any(List.copyOf(clients.keySet()));
            var earlier = new ArrayList<EmployeeId>();
            for (int j = random.nextInt(3); j > 0; j--) earlier.add(anybody());
            inquiries.add(new MadeUpInquiry(id(), client, random.nextInt(4) == 0 ? null : anybody(), earlier));
        }
        for (int i = clients.isEmpty() ? 0 : random.nextInt(5); i > 0; i--) {
            var client = any(List.copyOf(clients.keySet()));
            var measurer = random.nextInt(3) == 0 ? null : anybody();
            measurements.add(new MadeUpMeasurement(id(), client, anybody(), measurer));
        }
        for (int i = clients.isEmpty() ? 0 : random.nextInt(5); i > 0; i--) {
            var client = any(List.copyOf(clients.keySet()));
            var holder = departments.isEmpty() || random.nextInt(3) > 0 ? anybody() : null;
            orders.add(new MadeUpOrder(id(), client, anybody(), holder));
        }
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            var members = new HashSet<EmployeeId>();
            for (int j = random.nextInt(3); j > 0; j--) members.add(anybody());
            crews.add(new MadeUpCrew(id(), members));
        }
        for (int i = orders.isEmpty() ? 0 : random.nextInt(4); i > 0; i--)
            jobs.add(new MadeUpJob(id(), any(orders), any(crews)));
        for (int i = orders.isEmpty() ? 0 : random.nextInt(4); i > 0; i--)
            claims.add(new MadeUpClaim(id(), any(orders), random.nextInt(3) == 0 ? null : anybody()));
        for (int i = clients.isEmpty() ? 0 : random.nextInt(6); i > 0; i--) grants.add(grant());
        for (int i = random.nextInt(4); i > 0; i--) {
            var absent = anybody();
            var deputy = anybody();
            if (!absent.equals(deputy))
                deputies.add(new Deputy(new DeputyId(id()), absent, deputy, period(), WHY, null, NOW, ending(), 1));
        }
    }

    private AccessGrant grant() {
        var grantee = departments.isEmpty() || random.nextInt(3) > 0
                ? new Grantee.OneEmployee(anybody())
                : new Grantee.WholeDepartment(any(departments).id());
        var level = AccessLevel.values()[random.nextInt(AccessLevel.values().length)];
        var client = new ClientId(any(List.copyOf(clients.keySet())));
        return new AccessGrant(new AccessGrantId(id()), client, grantee, level, period(), WHY, null, NOW, ending(), 1);
    }

    /** Mostly around now, its borders often on the very moment. */
    private AccessPeriod period() {
        var from = NOW.minusSeconds(random.nextInt(3) == 0 ? -1 : random.nextInt(3));
        return new AccessPeriod(from, from.plusSeconds(1 + random.nextInt(3)));
    }

    private @Nullable Revocation ending() {
        return random.nextInt(4) == 0 ? new Revocation(null, NOW.minusSeconds(random.nextInt(2)), null) : null;
    }

    /** Somebody of the company with rights of random scopes, by one or several roles. */
    Actor.User actor() {
        var employee = anybody();
        var roles = new ArrayList<Role>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            var scopes = new EnumMap<Right, Scope>(Right.class);
            for (var right : Right.values())
                if (random.nextInt(4) > 0) scopes.put(right, Scope.values()[random.nextInt(Scope.values().length)]);
            var permissions = new HashSet<Permission>();
            scopes.forEach((right, scope) -> permissions.add(new Permission(right, scope)));
            roles.add(new Role(new RoleId(id()), "Роль", permissions, 0));
        }
        var department = employees.get(employee);
        Set<DepartmentId> below =
                department == null ? Set.of() : new OrganizationChart(departments).withAllBelow(department);
        Set<DepartmentId> within =
                department == null ? Set.of() : new OrganizationChart(departments).withAllAbove(department);
        var standIns = deputies.stream()
                .filter(one -> one.deputy().equals(employee) && one.isInForceAt(NOW))
                .map(one -> new Standing.StandIn(
                        one.id(), one.absent(), "Отсутствующий", one.period().until(), one.ground()))
                .collect(Collectors.toSet());
        return new Actor.User(employee, "Кто-то", below, Role.rightsOf(roles), null)
                .with(new Standing(NOW, within, standIns));
    }

    Ownership ofClient(UUID client) {
        var holders = new HashSet<Holder>();
        for (var manager : clients.getOrDefault(client, List.of()))
            if (manager.present()) holders.add(holder(manager.employee()));
        return new Ownership(
                holders,
                grants.stream()
                        .filter(grant -> grant.client().value().equals(client) && grant.revocation() == null)
                        .collect(Collectors.toSet()));
    }

    Ownership ofCall(MadeUpCall call) {
        var holders = new HashSet<Holder>();
        call.participants().forEach(one -> holders.add(holder(one)));
        return call.client() == null
                ? new Ownership(holders)
                : ofClient(call.client()).and(holders);
    }

    Ownership ofActivity(MadeUpActivity activity) {
        var holders = new HashSet<Holder>();
        holders.add(holder(activity.assignee()));
        if (activity.assigner() != null) holders.add(holder(activity.assigner()));
        return activity.client() == null
                ? new Ownership(holders)
                : ofClient(activity.client()).and(holders);
    }

    Ownership ofOrder(MadeUpOrder order) {
        var holders = new HashSet<Holder>();
        holders.add(holder(order.manager()));
        if (order.holder() != null) holders.add(holder(order.holder()));
        return ofClient(order.client()).and(holders);
    }

    /** Whose its order is, and everybody's who is sent. */
    Ownership ofJob(MadeUpJob job) {
        return ofOrder(job.order())
                .and(job.crew().members().stream().map(this::holder).collect(Collectors.toSet()));
    }

    /** Whose its order is, and of whoever took it down. */
    Ownership ofClaim(MadeUpClaim claim) {
        return ofOrder(claim.order()).and(claim.takenBy() == null ? Set.of() : Set.of(holder(claim.takenBy())));
    }

    Ownership ofMeasurement(MadeUpMeasurement measurement) {
        var holders = new HashSet<Holder>();
        holders.add(holder(measurement.assigner()));
        if (measurement.measurer() != null) holders.add(holder(measurement.measurer()));
        return ofClient(measurement.client()).and(holders);
    }

    /** Whoever owned it before may see it; without owner it is everybody's. */
    Ownership ofInquiry(MadeUpInquiry inquiry, Right right) {
        if (inquiry.owner() == null) return Ownership.nobody();
        var holders = new HashSet<Holder>();
        holders.add(holder(inquiry.owner()));
        if (right == Right.INQUIRIES_VIEW) inquiry.earlier().forEach(one -> holders.add(holder(one)));
        return inquiry.client() == null
                ? new Ownership(holders)
                : ofClient(inquiry.client()).and(holders);
    }

    private Holder holder(EmployeeId employee) {
        return new Holder(employee, employees.get(employee));
    }

    private EmployeeId anybody() {
        return any(List.copyOf(employees.keySet()));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
