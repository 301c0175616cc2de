package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such role. */
public final class UnknownRole extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownRole(RoleId id) {
        super("No role " + id, Map.of("role", id.toString()));
    }
}
