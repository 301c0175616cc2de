package org.nezabudka.application.access;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Account;
import org.nezabudka.domain.access.AccountChangedMeanwhile;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Login;
import org.nezabudka.domain.access.Password;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Role;
import org.nezabudka.domain.access.RoleId;
import org.nezabudka.domain.access.RoleNotOffered;
import org.nezabudka.domain.access.WeakPassword;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.EmployeeIsDismissed;

/** Giving employees accounts and roles, and taking them away. */
public final class AccountDesk {

    private final Accounts accounts;
    private final Employees employees;
    private final Roles roles;
    private final Sessions sessions;
    private final PasswordHashes hashes;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final Transactions transactions;

    public AccountDesk(
            Accounts accounts,
            Employees employees,
            Roles roles,
            Sessions sessions,
            PasswordHashes hashes,
            AuditTrail audit,
            LiveEvents live,
            Transactions transactions) {
        this.accounts = accounts;
        this.employees = employees;
        this.roles = roles;
        this.sessions = sessions;
        this.hashes = hashes;
        this.audit = audit;
        this.live = live;
        this.transactions = transactions;
    }

    /**
     * What an account shall be.
     *
     * @param version of the existing account, {@code null} for a new one
     * @param password needed for a new account; without one the existing password stays
     */
    public record SetAccount(
            EmployeeId employee,
            @Nullable Integer version,
            Login login,
            @Nullable Password password,
            Set<RoleId> roles,
            boolean enabled) {}

    /**
     * Creates or changes the account. A changed password, changed roles or a disabled account end the employee's sessions.
     *
     * @throws org.nezabudka.domain.access.LastAdministrator if nobody could give rights any more
     * @throws org.nezabudka.domain.access.LoginTaken if another account has the login
     * @throws EmployeeIsDismissed if the employee no longer works here and the account shall be enabled
     */
    public Account set(Actor actor, SetAccount command) {
        AccessPolicy.demand(actor, Right.ADMIN_EMPLOYEES);
        var password = command.password();
        var hash = password == null ? null : hashes.hash(password.notAmong(CommonPasswords.list()));
        return transactions.run(() -> {
            var enabled = accounts.enabledForChange();
            var employee = employees.get(command.employee());
            if (!employee.works() && command.enabled()) throw new EmployeeIsDismissed(employee.displayName());
            var byId = roles.all().stream().collect(Collectors.toMap(Role::id, Function.identity()));
            for (var role : command.roles()) if (!byId.containsKey(role)) throw new RoleNotOffered(role);
            var before = accounts.find(command.employee());
            // Who may keep staff but not rights must not make themselves master of everything by way of an account.
            if (!before.map(Account::roles).orElse(Set.of()).equals(command.roles()))
                AccessPolicy.demand(actor, Right.ADMIN_ROLES);
            var after = merged(command, before, hash);
            if (before.isPresent()) {
                var others = new ArrayList<>(enabled);
                others.removeIf(other -> other.employee().equals(command.employee()));
                if (after.enabled()) others.add(after);
                Administrators.demandOne(others, byId);
            }
            var saved = accounts.save(after);
            sessions.endAll(command.employee(), null);
            audit.done(
                    actor,
                    before.isPresent() ? "account-changed" : "account-created",
                    "account",
                    command.employee().toString(),
                    new Differences()
                            .field("login", before.map(Account::login).orElse(null), after.login())
                            .field(
                                    "roles",
                                    before.map(a -> names(a.roles(), byId)).orElse(null),
                                    names(after.roles(), byId))
                            .field("enabled", before.map(Account::enabled).orElse(null), after.enabled())
                            .field("password", null, hash == null ? null : "•••")
                            .changes());
            live.publish(LiveEvent.everybody(
                    "organization.changed", command.employee().toString()));
            return saved;
        });
    }

    private static Account merged(SetAccount command, Optional<Account> before, @Nullable String hash) {
        if (before.isEmpty()) {
            if (command.version() != null)
                throw new AccountChangedMeanwhile(command.login().value());
            if (hash == null) throw new WeakPassword("too-short");
            return new Account(command.employee(), command.login(), hash, command.roles(), command.enabled(), 0);
        }
        var account = before.get();
        var version = command.version();
        if (version == null || version != account.version())
            throw new AccountChangedMeanwhile(account.login().value());
        var changed = account.with(command.login(), command.roles(), command.enabled());
        return hash == null ? changed : changed.withPasswordHash(hash);
    }

    private static String names(Set<RoleId> ids, java.util.Map<RoleId, Role> roles) {
        return ids.stream()
                .map(id -> {
                    var role = roles.get(id);
                    return role == null ? id.toString() : role.name();
                })
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
