package org.nezabudka.domain.access;

import java.util.Map;
import java.util.UUID;
import org.nezabudka.domain.shared.Stale;

/** Somebody prolonged or ended the access since it was read. */
public final class AccessChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public AccessChangedMeanwhile(UUID id) {
        super("Access " + id + " was changed meanwhile", Map.of("access", id.toString()));
    }
}
