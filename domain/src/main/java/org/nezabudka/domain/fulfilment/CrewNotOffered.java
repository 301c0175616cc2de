package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The crew goes nowhere any more. */
public final class CrewNotOffered extends Refused {

    private static final long serialVersionUID = 1L;

    public CrewNotOffered(String name) {
        super("The crew is not in use: " + name, Map.of("name", name));
    }
}
