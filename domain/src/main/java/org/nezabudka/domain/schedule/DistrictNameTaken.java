package org.nezabudka.domain.schedule;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** There is a district of this name already. */
public final class DistrictNameTaken extends Refused {

    private static final long serialVersionUID = 1L;

    public DistrictNameTaken(String name) {
        super("There is already a district " + name, Map.of("name", name));
    }
}
