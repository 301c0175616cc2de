package org.nezabudka.bootstrap.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientFacts;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.ClientName;
import org.nezabudka.domain.client.Registration;
import org.nezabudka.domain.client.Registration.Origin;
import org.nezabudka.domain.client.StatusLadder;
import org.nezabudka.domain.organization.EmployeeId;

/** The clients of three years, oldest first: numbers grow with time. */
final class DemoClients {

    private static final int KNOWN = 2120;
    private static final int UNASSIGNED = 16;
    private static final int DUPLICATES = 14;
    private static final int UNKNOWN = 26;
    private static final int PERCENT_COMPANIES = 19;
    private static final Duration HISTORY = Duration.ofDays(1100);
    /** Before that, the salon kept its clients in a spreadsheet. */
    private static final Duration SPREADSHEET = Duration.ofDays(900);

    private final Dice dice;
    private final OfficeHours hours;
    private final DemoStaff staff;
    private final StatusLadder ladder;
    private final Instant now;
    private final LongSupplier numbers;
    private final FactsOfClients facts;
    private final Histories histories;

    DemoClients(Dice dice, OfficeHours hours, DemoStaff staff, StatusLadder ladder, Instant now, LongSupplier numbers) {
        this.dice = dice;
        this.hours = hours;
        this.staff = staff;
        this.ladder = ladder;
        this.now = now;
        this.numbers = numbers;
        this.facts = new FactsOfClients(dice);
        this.histories = new Histories(dice, hours, staff, ladder, now);
    }

    /** What shall be registered at a moment. */
    private enum Kind {
        KNOWN,
        UNASSIGNED,
        DUPLICATE,
        UNKNOWN
    }

    private record Planned(Instant at, Kind kind) {}

    List<Client> all() {
        var clients = new ArrayList<Client>();
        for (var planned : plan()) clients.add(registered(planned, clients));
        return clients;
    }

    private List<Planned> plan() {
        var plan = new ArrayList<Planned>();
        var begin = now.minus(HISTORY);
        var lastFull = now.minus(Duration.ofMinutes(20));
        for (int i = 0; i < KNOWN; i++) {
            // The salon grows: more clients of late than in the first year.
            var around =
                    begin.plusMillis((long) (Duration.between(begin, lastFull).toMillis() * dice.late(1.5)));
            var on = hours.on(hours.dayOf(around), dice);
            plan.add(new Planned(on.isBefore(lastFull) && on.isAfter(begin) ? on : around, Kind.KNOWN));
        }
        recent(plan, Kind.UNASSIGNED, UNASSIGNED, 9);
        recent(plan, Kind.DUPLICATE, DUPLICATES, 300);
        recent(plan, Kind.UNKNOWN, UNKNOWN, 40);
        plan.sort(java.util.Comparator.comparing(Planned::at));
        return plan;
    }

    private void recent(List<Planned> plan, Kind kind, int count, int days) {
        for (int i = 0; i < count; i++)
            plan.add(new Planned(
                    hours.between(now.minus(Duration.ofDays(days)), now.minus(Duration.ofMinutes(5)), dice), kind));
    }

    private Client registered(Planned planned, List<Client> before) {
        var at = planned.at();
        return switch (planned.kind()) {
            case UNKNOWN -> register(facts.unknown(), new Registration(at, null, Origin.CALL));
            case UNASSIGNED ->
                register(
                        facts.person(),
                        dice.chance(50)
                                ? new Registration(at, null, Origin.CALL)
                                : new Registration(
                                        at, staff.employee("operator").id(), Origin.MANUAL));
            case DUPLICATE ->
                histories.managed(
                        register(facts.again(somePerson(before)), new Registration(at, someone(), Origin.MANUAL)));
            case KNOWN -> dice.chance(PERCENT_COMPANIES) ? company(at) : person(at);
        };
    }

    private Client person(Instant at) {
        var client = register(facts.person(), registration(at));
        if (dice.chance(14) && client.facts().name() instanceof ClientName.Person(var name))
            client = client.addContactPerson(facts.companionOf(name, at)).state();
        return histories.moved(histories.managed(client));
    }

    private Client company(Instant at) {
        var named = facts.companyName();
        var client = register(facts.company(named), registration(at));
        for (var person : facts.peopleOfCompany(named, at))
            client = client.addContactPerson(person).state();
        int year = at.atZone(hours.zone()).getYear();
        if (dice.chance(88))
            for (var entity : facts.legalEntities(named, at, year))
                client = client.addLegalEntity(entity).state();
        return histories.moved(histories.managed(client));
    }

    private Client register(ClientFacts of, Registration registration) {
        var id = new ClientId(dice.idAt(registration.at()));
        return Client.register(id, numbers.getAsLong(), of, ladder, registration)
                .state();
    }

    private ClientFacts somePerson(List<Client> before) {
        while (true) {
            var candidate = dice.one(before).facts();
            if (candidate.name() instanceof ClientName.Person) return candidate;
        }
    }

    private Registration registration(Instant at) {
        if (at.isBefore(now.minus(SPREADSHEET))) return new Registration(at, null, Origin.IMPORT);
        if (dice.chance(38)) return new Registration(at, null, Origin.CALL);
        return new Registration(at, someone(), Origin.MANUAL);
    }

    private @Nullable EmployeeId someone() {
        return dice.chance(25) ? staff.employee("operator").id() : dice.one(staff.sellers());
    }
}
