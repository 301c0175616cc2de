package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the crew since it was read. */
public final class CrewChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public CrewChangedMeanwhile(CrewId id) {
        super("The crew " + id + " was changed meanwhile", Map.of("crew", id.toString()));
    }
}
