package org.nezabudka.application.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.access.Account;
import org.nezabudka.domain.access.AccountChangedMeanwhile;
import org.nezabudka.domain.access.Login;
import org.nezabudka.domain.access.LoginTaken;
import org.nezabudka.domain.organization.EmployeeId;

/** The accounts in memory. */
public final class InMemoryAccounts implements Accounts {

    private final InMemoryTable<EmployeeId, Account> accounts;

    public InMemoryAccounts(InMemoryTransactions transactions) {
        this.accounts = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<Account> find(EmployeeId employee) {
        return accounts.find(employee);
    }

    @Override
    public Optional<Account> find(Login login) {
        return accounts.stream().filter(one -> one.login().equals(login)).findFirst();
    }

    /** Nobody else changes accounts meanwhile: transactions run one at a time. */
    @Override
    public List<Account> enabledForChange() {
        return accounts.stream()
                .filter(Account::enabled)
                .sorted(Comparator.comparing(one -> one.login().value()))
                .toList();
    }

    @Override
    public boolean any() {
        return accounts.stream().findAny().isPresent();
    }

    @Override
    public Account save(Account account) {
        int stored = accounts.find(account.employee()).map(Account::version).orElse(0);
        if (stored != account.version())
            throw new AccountChangedMeanwhile(account.login().value());
        if (find(account.login())
                .filter(other -> !other.employee().equals(account.employee()))
                .isPresent()) throw new LoginTaken(account.login().value());
        var saved = new Account(
                account.employee(),
                account.login(),
                account.passwordHash(),
                account.roles(),
                account.enabled(),
                account.version() + 1);
        accounts.put(saved.employee(), saved);
        return saved;
    }

    public Stream<Account> all() {
        return accounts.stream();
    }
}
