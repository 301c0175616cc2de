package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Somebody's deputy is away at that time and leaves their own work, by whatever way around, to the one who is absent. */
public final class DeputyCircle extends Refused {

    private static final long serialVersionUID = 1L;

    public DeputyCircle() {
        super("The deputies would stand in for each other in a circle", Map.of());
    }
}
