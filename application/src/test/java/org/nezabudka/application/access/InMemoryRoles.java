package org.nezabudka.application.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.application.shared.Keyset;
import org.nezabudka.domain.access.Account;
import org.nezabudka.domain.access.Role;
import org.nezabudka.domain.access.RoleChangedMeanwhile;
import org.nezabudka.domain.access.RoleId;
import org.nezabudka.domain.access.RoleNameTaken;

/** The roles in memory. */
public final class InMemoryRoles implements Roles {

    private final InMemoryTable<RoleId, Role> roles;
    private final InMemoryAccounts accounts;

    public InMemoryRoles(InMemoryTransactions transactions, InMemoryAccounts accounts) {
        this.roles = new InMemoryTable<>(transactions);
        this.accounts = accounts;
    }

    @Override
    public List<Role> all() {
        return roles.stream()
                .sorted(Comparator.comparing(Role::name, Keyset.names())
                        .thenComparing(role -> role.id().toString()))
                .toList();
    }

    @Override
    public Optional<Role> find(RoleId id) {
        return roles.find(id);
    }

    @Override
    public int accountsWith(RoleId id) {
        return (int) accounts.all()
                .map(Account::roles)
                .filter(held -> held.contains(id))
                .count();
    }

    @Override
    public Role save(Role role) {
        int stored = roles.find(role.id()).map(Role::version).orElse(0);
        if (stored != role.version()) throw new RoleChangedMeanwhile(role.id());
        if (roles.stream()
                .anyMatch(other -> !other.id().equals(role.id()) && other.name().equalsIgnoreCase(role.name())))
            throw new RoleNameTaken(role.name());
        var saved = new Role(role.id(), role.name(), role.permissions(), role.version() + 1);
        roles.put(saved.id(), saved);
        return saved;
    }

    @Override
    public void remove(RoleId id) {
        if (accountsWith(id) > 0) throw new IllegalStateException("Accounts have role " + id);
        roles.remove(id);
    }
}
