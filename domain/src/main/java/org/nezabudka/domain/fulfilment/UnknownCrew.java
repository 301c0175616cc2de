package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such crew. */
public final class UnknownCrew extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownCrew(CrewId id) {
        super("No crew " + id, Map.of("crew", id.toString()));
    }
}
