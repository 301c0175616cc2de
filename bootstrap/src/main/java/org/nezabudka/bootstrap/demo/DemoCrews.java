package org.nezabudka.bootstrap.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nezabudka.application.fulfilment.Crews;
import org.nezabudka.application.fulfilment.Vehicles;
import org.nezabudka.application.organization.StaffDirectory;
import org.nezabudka.application.organization.StaffDirectory.StaffQuery;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.fulfilment.Crew;
import org.nezabudka.domain.fulfilment.CrewId;
import org.nezabudka.domain.fulfilment.Vehicle;
import org.nezabudka.domain.fulfilment.VehicleId;
import org.nezabudka.domain.organization.EmployeeId;

/** Who brings the salon's furniture and puts it together, and with what. */
public final class DemoCrews {

    private static final List<Vehicle> VEHICLES =
            List.of(vehicle("Газель", "А318КМ797", "18 м³, 1,5 т"), vehicle("Форд Транзит", "С204ОР777", "11 м³, 1 т"));

    private final Crews crews;
    private final Vehicles vehicles;
    private final StaffDirectory staff;
    private final Transactions transactions;

    public DemoCrews(Crews crews, Vehicles vehicles, StaffDirectory staff, Transactions transactions) {
        this.crews = crews;
        this.vehicles = vehicles;
        this.staff = staff;
        this.transactions = transactions;
    }

    /** Puts them together. */
    public void begin() {
        transactions.run(() -> {
            VEHICLES.forEach(vehicles::save);
            crews.save(crew("Бригада Климова", "Климов", "Сорокин"));
            crews.save(crew("Бригада Уварова", "Уваров", "Шубин", "Бобров"));
        });
    }

    private Crew crew(String name, String... surnames) {
        var wanted = Set.of(surnames);
        var members = staff.employees(StaffQuery.everybody()).stream()
                .filter(row -> row.works() && wanted.stream().anyMatch(row.displayName()::startsWith))
                .map(row -> new EmployeeId(UUID.fromString(row.id())))
                .collect(Collectors.toSet());
        return new Crew(new CrewId(id(name)), name, members, true, 0);
    }

    private static Vehicle vehicle(String name, String plate, String capacity) {
        return new Vehicle(new VehicleId(id(plate)), name, plate, capacity, true, 0);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
