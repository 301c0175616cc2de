package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** An account names a role that does not exist. */
public final class RoleNotOffered extends Invalid {

    private static final long serialVersionUID = 1L;

    public RoleNotOffered(RoleId id) {
        super("roles", "No role " + id, Map.of("role", id.toString()));
    }
}
