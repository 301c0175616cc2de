package org.nezabudka.application.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.organization.Departments;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.access.Account;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Role;
import org.nezabudka.domain.access.Standing;
import org.nezabudka.domain.organization.Department;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/** All sessions in memory. */
public final class InMemorySessions implements Sessions {

    private final InMemoryTable<UUID, Session> sessions;
    private final Accounts accounts;
    private final Roles roles;
    private final Employees employees;
    private final Departments departments;
    private final Deputies deputies;
    private final PreferenceStore preferences;

    public InMemorySessions(
            InMemoryTransactions transactions,
            Accounts accounts,
            Roles roles,
            Employees employees,
            Departments departments,
            Deputies deputies,
            PreferenceStore preferences) {
        this.sessions = new InMemoryTable<>(transactions);
        this.accounts = accounts;
        this.roles = roles;
        this.employees = employees;
        this.departments = departments;
        this.deputies = deputies;
        this.preferences = preferences;
    }

    @Override
    public void add(Session session) {
        sessions.put(session.id(), session);
    }

    @Override
    public Optional<SignedIn> signedIn(String tokenHash, Instant now, Instant seenAfter) {
        return sessions.stream()
                .filter(session -> session.tokenHash().equals(tokenHash) && !hasEnded(session, now, seenAfter))
                .findFirst()
                .flatMap(session -> accounts.find(session.employee())
                        .filter(Account::enabled)
                        .map(account -> signedIn(session, account, now)));
    }

    private SignedIn signedIn(Session session, Account account, Instant now) {
        var employee = employees.get(account.employee());
        var facts = employee.facts();
        var held = account.roles().stream().map(roles::get).toList();
        var chart = departments.chart();
        var department = facts.department();
        return new SignedIn(
                session,
                employee.displayName(),
                account.login().value(),
                department == null ? Set.<DepartmentId>of() : chart.withAllBelow(department),
                Role.rightsOf(held),
                new Standing(
                        now,
                        department == null ? Set.of() : chart.withAllAbove(department),
                        standIns(employee.id(), now)),
                text(facts.extension()),
                department == null
                        ? null
                        : chart.find(department).map(Department::name).orElse(null),
                text(facts.position()),
                text(facts.email()),
                text(facts.phone()),
                preferences.of(employee.id()));
    }

    /** Whoever has an account that may be used, with their rights of the moment. */
    public Optional<Actor.User> actor(EmployeeId id, Instant now) {
        return accounts.find(id)
                .filter(Account::enabled)
                .filter(account -> employees.get(id).works())
                .map(account -> {
                    var session = new Session(new UUID(0, 0), id, "", "", now, now, now, null, null);
                    return signedIn(session, account, now).actor(null);
                });
    }

    private Set<Standing.StandIn> standIns(EmployeeId deputy, Instant now) {
        return deputies.lasting(now).stream()
                .filter(one -> one.deputy().equals(deputy) && one.isInForceAt(now))
                .map(one -> new Standing.StandIn(
                        one.id(),
                        one.absent(),
                        employees.get(one.absent()).displayName(),
                        one.period().until(),
                        one.ground()))
                .collect(Collectors.toSet());
    }

    @Override
    public void seen(UUID session, Instant at) {
        sessions.find(session)
                .ifPresent(one -> sessions.put(
                        session,
                        new Session(
                                one.id(),
                                one.employee(),
                                one.tokenHash(),
                                one.csrfToken(),
                                one.startedAt(),
                                at,
                                one.expiresAt(),
                                one.origin(),
                                one.userAgent())));
    }

    @Override
    public List<Session> of(EmployeeId employee) {
        return sessions.stream()
                .filter(session -> session.employee().equals(employee))
                .toList();
    }

    @Override
    public boolean end(EmployeeId employee, UUID session) {
        var ours = sessions.find(session).filter(one -> one.employee().equals(employee));
        ours.ifPresent(one -> sessions.remove(session));
        return ours.isPresent();
    }

    @Override
    public void endAll(EmployeeId employee, @Nullable UUID except) {
        sessions.keysWhere(one -> one.employee().equals(employee) && !one.id().equals(except))
                .forEach(sessions::remove);
    }

    @Override
    public int forget(Instant now, Instant seenAfter) {
        var ended = sessions.keysWhere(session -> hasEnded(session, now, seenAfter));
        ended.forEach(sessions::remove);
        return ended.size();
    }

    private static boolean hasEnded(Session session, Instant now, Instant seenAfter) {
        return !session.expiresAt().isAfter(now) || session.lastSeenAt().isBefore(seenAfter);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
