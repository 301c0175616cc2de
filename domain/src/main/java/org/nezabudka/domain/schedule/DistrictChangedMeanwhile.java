package org.nezabudka.domain.schedule;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the district since it was read. */
public final class DistrictChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public DistrictChangedMeanwhile(String name) {
        super("District " + name + " was changed meanwhile", Map.of("name", name));
    }
}
