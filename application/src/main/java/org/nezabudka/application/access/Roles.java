package org.nezabudka.application.access;

import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.access.Role;
import org.nezabudka.domain.access.RoleId;
import org.nezabudka.domain.access.UnknownRole;

/** The roles of the company. */
public interface Roles {

    /** All of them, by name. */
    List<Role> all();

    Optional<Role> find(RoleId id);

    /** @throws UnknownRole if there is none */
    default Role get(RoleId id) {
        return find(id).orElseThrow(() -> new UnknownRole(id));
    }

    /** How many accounts have the role. */
    int accountsWith(RoleId id);

    /**
     * Stores a new (version 0) or changed role.
     *
     * @throws org.nezabudka.domain.access.RoleNameTaken if another role has the name, case aside
     * @throws org.nezabudka.domain.access.RoleChangedMeanwhile if somebody stored it since it was read
     */
    Role save(Role role);

    void remove(RoleId id);
}
