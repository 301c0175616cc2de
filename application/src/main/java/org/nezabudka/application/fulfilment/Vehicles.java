package org.nezabudka.application.fulfilment;

import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.fulfilment.UnknownVehicle;
import org.nezabudka.domain.fulfilment.Vehicle;
import org.nezabudka.domain.fulfilment.VehicleId;

/** The vehicles of the company. */
public interface Vehicles {

    /** By name, those no longer in use among them. */
    List<Vehicle> all();

    Optional<Vehicle> find(VehicleId id);

    /** @throws UnknownVehicle if there is none */
    default Vehicle get(VehicleId id) {
        return find(id).orElseThrow(() -> new UnknownVehicle(id));
    }

    /**
     * Stores a new (version 0) or changed one and answers it with its new version.
     *
     * @throws org.nezabudka.domain.fulfilment.VehicleChangedMeanwhile if somebody stored it since it was read
     * @throws org.nezabudka.domain.fulfilment.VehiclePlateTaken if another one has the plate
     */
    Vehicle save(Vehicle vehicle);
}
