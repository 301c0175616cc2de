package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the vehicle since it was read. */
public final class VehicleChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public VehicleChangedMeanwhile(VehicleId id) {
        super("The vehicle " + id + " was changed meanwhile", Map.of("vehicle", id.toString()));
    }
}
