package org.nezabudka.application.access;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Account;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Login;
import org.nezabudka.domain.access.Password;
import org.nezabudka.domain.access.Permission;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Role;
import org.nezabudka.domain.access.RoleId;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeFacts;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.PersonName;

/** Creates the administrator of an empty installation: by a one-time link, or unattended from the configuration. */
public final class FirstAdministrator {

    private static final Duration VALID = Duration.ofHours(24);
    private static final Actor SYSTEM = new Actor.Machine("setup");

    private final Accounts accounts;
    private final Employees employees;
    private final Roles roles;
    private final SetupTokens tokens;
    private final PasswordHashes hashes;
    private final SignIn signIn;
    private final Secrets secrets;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource clock;

    public FirstAdministrator(
            Accounts accounts,
            Employees employees,
            Roles roles,
            SetupTokens tokens,
            PasswordHashes hashes,
            SignIn signIn,
            Secrets secrets,
            AuditTrail audit,
            Transactions transactions,
            Ids ids,
            InstantSource clock) {
        this.accounts = accounts;
        this.employees = employees;
        this.roles = roles;
        this.tokens = tokens;
        this.hashes = hashes;
        this.signIn = signIn;
        this.secrets = secrets;
        this.audit = audit;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether nobody can sign in yet. */
    public boolean isMissing() {
        return transactions.run(() -> !accounts.any());
    }

    /** A new one-time token, valid for a day; a former one becomes void. Nothing when there are accounts already. */
    public Optional<String> invite() {
        return transactions.run(() -> {
            if (accounts.any()) return Optional.<String>empty();
            var token = secrets.token();
            tokens.set(Secrets.hashOf(token), clock.instant().plus(VALID));
            return Optional.of(token);
        });
    }

    /**
     * Uses the token and signs the new administrator in.
     *
     * @throws WrongCredentials if the token is not the one, has expired or was used
     */
    public SignIn.Begun accept(
            String token, Login login, Password password, PersonName name, String origin, @Nullable String userAgent) {
        var hash = hashes.hash(password.notAmong(CommonPasswords.list()));
        return transactions.run(() -> {
            if (!tokens.use(Secrets.hashOf(token), clock.instant()) || accounts.any()) throw new WrongCredentials();
            return signIn.open(create(login, hash, name), origin, userAgent);
        });
    }

    /** Creates the administrator unattended, unless there are accounts already. */
    public void createFrom(Login login, Password password) {
        if (!isMissing()) return;
        var hash = hashes.hash(password);
        transactions.run(() -> {
            if (!accounts.any()) create(login, hash, new PersonName("Администратор", null, null));
        });
    }

    private Account create(Login login, String hash, PersonName name) {
        var facts = new EmployeeFacts(name, null, null, null, null, null, null);
        var employee =
                employees.save(Employee.hire(new EmployeeId(ids.next()), facts).state());
        var account = accounts.save(
                new Account(employee.id(), login, hash, Set.of(administrators().id()), true, 0));
        audit.done(SYSTEM, "administrator-created", "account", employee.id().toString());
        return account;
    }

    private Role administrators() {
        return roles.all().stream()
                .filter(role -> role.permissions().equals(everything()))
                .findFirst()
                .orElseGet(() -> roles.save(new Role(new RoleId(ids.next()), "Администратор", everything(), 0)));
    }

    private static Set<Permission> everything() {
        return Arrays.stream(Right.values())
                .map(right -> new Permission(right, Scope.ALL))
                .collect(Collectors.toSet());
    }
}
