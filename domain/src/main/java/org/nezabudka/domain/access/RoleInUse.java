package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** A role that accounts have cannot be removed. */
public final class RoleInUse extends Refused {

    private static final long serialVersionUID = 1L;

    public RoleInUse(String name, int accounts) {
        super("Role " + name + " is in use", Map.of("role", name, "accounts", accounts));
    }
}
