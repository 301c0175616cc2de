package org.nezabudka.domain.access;

import java.util.Set;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * What an employee signs in with. One employee has at most one.
 *
 * @param passwordHash as the hash function writes it, parameters included (PHC string)
 * @param enabled false: nobody signs in with it, and its sessions have ended
 */
public record Account(
        EmployeeId employee, Login login, String passwordHash, Set<RoleId> roles, boolean enabled, int version) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public Account withPasswordHash(String hash) {
        return new Account(employee, login, hash, roles, enabled, version);
    }

    public Account with(Login otherLogin, Set<RoleId> otherRoles, boolean nowEnabled) {
        return new Account(employee, otherLogin, passwordHash, otherRoles, nowEnabled, version);
    }

    /** Never shows the hash in a log. */
    @Override
    public String toString() {
        return "Account[" + login + "]";
    }
}
