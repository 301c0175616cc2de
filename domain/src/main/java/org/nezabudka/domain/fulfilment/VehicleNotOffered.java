package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The vehicle goes nowhere any more. */
public final class VehicleNotOffered extends Refused {

    private static final long serialVersionUID = 1L;

    public VehicleNotOffered(String name) {
        super("The vehicle is not in use: " + name, Map.of("name", name));
    }
}
