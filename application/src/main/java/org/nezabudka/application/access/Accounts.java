package org.nezabudka.application.access;

import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.access.Account;
import org.nezabudka.domain.access.Login;
import org.nezabudka.domain.organization.EmployeeId;

/** The accounts employees sign in with. */
public interface Accounts {

    Optional<Account> find(EmployeeId employee);

    Optional<Account> find(Login login);

    /** All enabled accounts; nobody else changes accounts or roles until the transaction ends. */
    List<Account> enabledForChange();

    /**
     * Somebody must always be able to give rights and accounts.
     *
     * @throws org.nezabudka.domain.access.LastAdministrator if no enabled account has the rights for roles and employees together
     */
    default void demandAdministrator(Roles roles) {
        Administrators.demandOne(
                enabledForChange(),
                roles.all().stream().collect(java.util.stream.Collectors.toMap(role -> role.id(), role -> role)));
    }

    /** Whether there is any account at all. */
    boolean any();

    /**
     * Stores a new (version 0) or changed account.
     *
     * @throws org.nezabudka.domain.access.LoginTaken if another account has the login
     * @throws org.nezabudka.domain.access.AccountChangedMeanwhile if somebody stored it since it was read
     */
    Account save(Account account);
}
