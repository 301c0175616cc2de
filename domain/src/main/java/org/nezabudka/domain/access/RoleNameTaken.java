package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Two roles cannot have the same name. */
public final class RoleNameTaken extends Refused {

    private static final long serialVersionUID = 1L;

    public RoleNameTaken(String name) {
        super("There is already a role " + name, Map.of("role", name));
    }
}
