package org.nezabudka.adapter.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Violations;
import org.nezabudka.application.access.Accounts;
import org.nezabudka.domain.access.Account;
import org.nezabudka.domain.access.AccountChangedMeanwhile;
import org.nezabudka.domain.access.Login;
import org.nezabudka.domain.access.LoginTaken;
import org.nezabudka.domain.access.RoleId;
import org.nezabudka.domain.organization.EmployeeId;

/** The accounts in tables. */
public final class JdbiAccounts implements Accounts {

    private static final String OF_EMPLOYEE = """
            select a.employee_id, a.login, a.password_hash, a.enabled, a.version,
                   array(select r.role_id::text from account_role r where r.employee_id = a.employee_id) as roles
            from account a where a.employee_id = :employee
            """;

    private static final String OF_LOGIN = """
            select a.employee_id, a.login, a.password_hash, a.enabled, a.version,
                   array(select r.role_id::text from account_role r where r.employee_id = a.employee_id) as roles
            from account a where a.login = :login
            """;

    private static final String ENABLED = """
            select a.employee_id, a.login, a.password_hash, a.enabled, a.version,
                   array(select r.role_id::text from account_role r where r.employee_id = a.employee_id) as roles
            from account a where a.enabled order by a.login
            """;

    /** One lock for both: who loses a role and who is disabled must not each count on the other. */
    private static final String LOCK =
            "lock table role, role_permission, account, account_role in share row exclusive mode";

    private static final String ADD = """
            insert into account (employee_id, login, password_hash, enabled, version)
            values (:employee, :login, :hash, :enabled, 1)
            on conflict (employee_id) do nothing
            """;

    private static final String CHANGE = """
            update account set login = :login, password_hash = :hash, enabled = :enabled, version = version + 1
            where employee_id = :employee and version = :version
            """;

    private static final String REPLACE_ROLES = """
            with gone as (delete from account_role where employee_id = :employee and not role_id = any(:roles))
            insert into account_role (employee_id, role_id)
            select :employee, role from unnest(:roles) as role on conflict do nothing
            """;

    private final Jdbi jdbi;

    public JdbiAccounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Account> find(EmployeeId employee) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_EMPLOYEE)
                .bind("employee", employee.value())
                .map((row, context) -> account(row))
                .findOne());
    }

    @Override
    public Optional<Account> find(Login login) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_LOGIN)
                .bind("login", login.value())
                .map((row, context) -> account(row))
                .findOne());
    }

    @Override
    public List<Account> enabledForChange() {
        return jdbi.withHandle(handle -> {
            if (handle.isInTransaction()) handle.execute(LOCK);
            return handle.createQuery(ENABLED)
                    .map((row, context) -> account(row))
                    .list();
        });
    }

    @Override
    public boolean any() {
        return jdbi.withHandle(handle -> handle.createQuery("select exists(select from account)")
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public Account save(Account account) {
        return jdbi.inTransaction(handle -> {
            boolean added = account.version() == 0;
            try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                if (!added) update.bind("version", account.version());
                int stored = update.bind("employee", account.employee().value())
                        .bind("login", account.login().value())
                        .bind("hash", account.passwordHash())
                        .bind("enabled", account.enabled())
                        .execute();
                if (stored == 0)
                    throw new AccountChangedMeanwhile(account.login().value());
            } catch (JdbiException failure) {
                if (Violations.isOf(failure, "account_login_key"))
                    throw new LoginTaken(account.login().value());
                throw failure;
            }
            handle.createUpdate(REPLACE_ROLES)
                    .bind("employee", account.employee().value())
                    .bindArray(
                            "roles",
                            UUID.class,
                            account.roles().stream().map(RoleId::value).toList())
                    .execute();
            return new Account(
                    account.employee(),
                    account.login(),
                    account.passwordHash(),
                    account.roles(),
                    account.enabled(),
                    account.version() + 1);
        });
    }

    private static Account account(ResultSet row) throws SQLException {
        var roles = new HashSet<RoleId>();
        for (var id : Rows.texts(row, "roles")) roles.add(new RoleId(UUID.fromString(id)));
        return new Account(
                new EmployeeId(Rows.uuid(row, "employee_id")),
                new Login(row.getString("login")),
                row.getString("password_hash"),
                roles,
                row.getBoolean("enabled"),
                row.getInt("version"));
    }
}
