package org.nezabudka.domain.access;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.nezabudka.domain.shared.Texts;

/**
 * A named set of permissions [группа прав]: manager, head of sales, administrator…
 *
 * @param permissions at most one per right
 */
public record Role(RoleId id, String name, Set<Permission> permissions, int version) {

    public Role {
        name = Texts.line("name", name, 100);
        permissions = Set.copyOf(permissions);
        var rights = new EnumMap<Right, Scope>(Right.class);
        for (var permission : permissions)
            if (rights.put(permission.right(), permission.scope()) != null)
                throw new RightTwice(permission.right().key());
    }

    /** What several roles permit together: for each right the widest scope. */
    public static Map<Right, Scope> rightsOf(Iterable<Role> roles) {
        var rights = new EnumMap<Right, Scope>(Right.class);
        for (var role : roles)
            for (var permission : role.permissions())
                rights.merge(permission.right(), permission.scope(), Scope::widest);
        return rights;
    }
}
