package org.nezabudka.application.access;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.nezabudka.domain.access.Account;
import org.nezabudka.domain.access.LastAdministrator;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Role;
import org.nezabudka.domain.access.RoleId;

/** Somebody must always be able to give rights and accounts. */
final class Administrators {

    private Administrators() {}

    /** @throws LastAdministrator if no enabled account has the rights for roles and employees together */
    static void demandOne(Collection<Account> enabled, Map<RoleId, Role> roles) {
        for (var account : enabled) {
            var rights = Role.rightsOf(account.roles().stream()
                    .map(roles::get)
                    .filter(Objects::nonNull)
                    .toList());
            if (rights.containsKey(Right.ADMIN_ROLES) && rights.containsKey(Right.ADMIN_EMPLOYEES)) return;
        }
        throw new LastAdministrator();
    }
}
