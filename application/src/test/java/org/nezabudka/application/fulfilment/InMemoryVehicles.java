package org.nezabudka.application.fulfilment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.fulfilment.Vehicle;
import org.nezabudka.domain.fulfilment.VehicleChangedMeanwhile;
import org.nezabudka.domain.fulfilment.VehicleId;
import org.nezabudka.domain.fulfilment.VehiclePlateTaken;

/** All vehicles in memory. */
public final class InMemoryVehicles implements Vehicles {

    private final InMemoryTable<VehicleId, Vehicle> vehicles;

    public InMemoryVehicles(InMemoryTransactions transactions) {
        this.vehicles = new InMemoryTable<>(transactions);
    }

    @Override
    public List<Vehicle> all() {
        return vehicles.stream()
                .sorted(Comparator.comparing(Vehicle::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public Optional<Vehicle> find(VehicleId id) {
        return vehicles.find(id);
    }

    @Override
    public Vehicle save(Vehicle vehicle) {
        int stored = vehicles.find(vehicle.id()).map(Vehicle::version).orElse(0);
        if (stored != vehicle.version()) throw new VehicleChangedMeanwhile(vehicle.id());
        boolean taken = vehicles.stream()
                .anyMatch(one -> !one.id().equals(vehicle.id()) && one.plate().equals(vehicle.plate()));
        if (taken) throw new VehiclePlateTaken(vehicle.plate());
        var saved = vehicle.withVersion(stored + 1);
        vehicles.put(saved.id(), saved);
        return saved;
    }
}
