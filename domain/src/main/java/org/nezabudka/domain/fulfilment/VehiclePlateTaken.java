package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Each vehicle has a plate of its own. */
public final class VehiclePlateTaken extends Refused {

    private static final long serialVersionUID = 1L;

    public VehiclePlateTaken(String plate) {
        super("There is a vehicle " + plate + " already", Map.of("plate", plate));
    }
}
