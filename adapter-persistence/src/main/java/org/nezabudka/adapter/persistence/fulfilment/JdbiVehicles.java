package org.nezabudka.adapter.persistence.fulfilment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.adapter.persistence.shared.Violations;
import org.nezabudka.application.fulfilment.Vehicles;
import org.nezabudka.domain.fulfilment.Vehicle;
import org.nezabudka.domain.fulfilment.VehicleChangedMeanwhile;
import org.nezabudka.domain.fulfilment.VehicleId;
import org.nezabudka.domain.fulfilment.VehiclePlateTaken;

/** Vehicles in a table. */
public final class JdbiVehicles implements Vehicles {

    private static final String SELECT =
            "select v.id, v.version, v.name, v.plate, v.capacity, v.active from vehicle v ";

    private static final String ADD = """
            insert into vehicle (id, version, name, plate, capacity, active) values (:id, 1, :name, :plate, :capacity, :active)
            on conflict (id) do nothing
            """;

    private static final String CHANGE = """
            update vehicle set version = version + 1, name = :name, plate = :plate, capacity = :capacity, active = :active
            where id = :id and version = :version
            """;

    private final Jdbi jdbi;

    public JdbiVehicles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Vehicle> all() {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "order by lower(v.name), v.id")
                .map((row, context) -> vehicle(row))
                .list());
    }

    @Override
    public Optional<Vehicle> find(VehicleId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where v.id = :id")
                .bind("id", id.value())
                .map((row, context) -> vehicle(row))
                .findOne());
    }

    private static Vehicle vehicle(ResultSet row) throws SQLException {
        return new Vehicle(
                new VehicleId(Rows.uuid(row, "id")),
                row.getString("name"),
                row.getString("plate"),
                Rows.text(row, "capacity"),
                row.getBoolean("active"),
                row.getInt("version"));
    }

    @Override
    public Vehicle save(Vehicle vehicle) {
        boolean added = vehicle.version() == 0;
        try {
            jdbi.useHandle(handle -> {
                try (var update = handle.createUpdate(added ? ADD : CHANGE)) {
                    if (!added) update.bind("version", vehicle.version());
                    int stored = update.bind("id", vehicle.id().value())
                            .bind("name", vehicle.name())
                            .bind("plate", vehicle.plate())
                            .bind("capacity", vehicle.capacity())
                            .bind("active", vehicle.active())
                            .execute();
                    if (stored == 0) throw new VehicleChangedMeanwhile(vehicle.id());
                }
            });
        } catch (JdbiException failure) {
            if (Violations.isOf(failure, "vehicle_plate_taken")) throw new VehiclePlateTaken(vehicle.plate());
            throw failure;
        }
        return vehicle.withVersion(vehicle.version() + 1);
    }
}
