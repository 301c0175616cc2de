package org.nezabudka.bootstrap.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.nezabudka.application.access.DeputyDesk;
import org.nezabudka.application.access.GrantDesk;
import org.nezabudka.application.client.ClientQuery;
import org.nezabudka.application.client.ClientReading;
import org.nezabudka.application.client.ClientRow;
import org.nezabudka.application.organization.Staff;
import org.nezabudka.application.organization.StaffDirectory.EmployeeRow;
import org.nezabudka.application.organization.StaffDirectory.StaffQuery;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.AccessLevel;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Grantee;
import org.nezabudka.domain.access.Ground;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/** What is lent in the salon at its first start: a vacation to come, and a client two orders have opened. */
public final class DemoLending {

    private static final Actor DEMO = new Actor.Machine("demo");
    private static final Ground ORDER = new Ground("Распоряжение директора на время выставки", "17");

    private final GrantDesk grants;
    private final DeputyDesk deputies;
    private final ClientReading clients;
    private final Staff staff;
    private final InstantSource clock;
    private final ZoneId zone;

    public DemoLending(
            GrantDesk grants,
            DeputyDesk deputies,
            ClientReading clients,
            Staff staff,
            InstantSource clock,
            ZoneId zone) {
        this.grants = grants;
        this.deputies = deputies;
        this.clients = clients;
        this.staff = staff;
        this.clock = clock;
        this.zone = zone;
    }

    /** Lends; nothing happens where those of the salon do not work any more. */
    public void begin() {
        var petrova = employee("petrova");
        var orlov = employee("orlov");
        if (petrova.isEmpty() || orlov.isEmpty()) return;
        clients.page(DEMO, ClientQuery.all(), PageRequest.first(PageRequest.MOST)).items().stream()
                .filter(row -> petrova.get().id().equals(row.managerId()))
                .limit(1)
                .forEach(row -> open(row, orlov.get()));
        deputies.appoint(
                DEMO,
                new DeputyDesk.NewDeputy(
                        id(orlov.get()),
                        id(petrova.get()),
                        midnightIn(14),
                        midnightIn(28),
                        new Ground("Отпуск", "21")));
    }

    private void open(ClientRow client, EmployeeRow to) {
        var id = new ClientId(UUID.fromString(client.id()));
        var until = midnightIn(9);
        grants.give(
                DEMO,
                new GrantDesk.NewGrant(id, new Grantee.OneEmployee(id(to)), AccessLevel.WRITE, null, until, ORDER));
        var department = to.departmentId();
        if (department == null) return;
        grants.give(
                DEMO,
                new GrantDesk.NewGrant(
                        id,
                        new Grantee.WholeDepartment(new DepartmentId(UUID.fromString(department))),
                        AccessLevel.READ,
                        null,
                        until,
                        ORDER));
    }

    /** People lend by days. */
    private Instant midnightIn(int days) {
        return clock.instant()
                .atZone(zone)
                .toLocalDate()
                .plusDays(days)
                .atStartOfDay(zone)
                .toInstant();
    }

    private static EmployeeId id(EmployeeRow row) {
        return new EmployeeId(UUID.fromString(row.id()));
    }

    private Optional<EmployeeRow> employee(String login) {
        return staff.find(StaffQuery.everybody()).stream()
                .filter(row -> row.works() && login.equals(row.login()))
                .findFirst();
    }
}
