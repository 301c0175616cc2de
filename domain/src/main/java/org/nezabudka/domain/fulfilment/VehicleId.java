package org.nezabudka.domain.fulfilment;

import java.util.UUID;

/** A vehicle. */
public record VehicleId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
