package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Each crew has a name of its own. */
public final class CrewNameTaken extends Refused {

    private static final long serialVersionUID = 1L;

    public CrewNameTaken(String name) {
        super("There is a crew " + name + " already", Map.of("name", name));
    }
}
