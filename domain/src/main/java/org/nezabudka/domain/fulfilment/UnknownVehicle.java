package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such vehicle. */
public final class UnknownVehicle extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownVehicle(VehicleId id) {
        super("No vehicle " + id, Map.of("vehicle", id.toString()));
    }
}
