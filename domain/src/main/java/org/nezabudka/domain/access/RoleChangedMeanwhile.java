package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the role since it was read. */
public final class RoleChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public RoleChangedMeanwhile(RoleId id) {
        super("Role " + id + " was changed meanwhile", Map.of("role", id.toString()));
    }
}
