package org.nezabudka.bootstrap.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.call.Call;
import org.nezabudka.domain.call.CallDirection;
import org.nezabudka.domain.call.CallOutcome;
import org.nezabudka.domain.call.HungUpBy;
import org.nezabudka.domain.call.RecordedCall;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientName;
import org.nezabudka.domain.client.Registration.Origin;
import org.nezabudka.domain.organization.Employee;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.organization.Extension;
import org.nezabudka.domain.shared.PhoneNumber;

/** The calls of the last four months: weekdays busier than Sundays, some missed, nearly all of known clients. */
final class DemoCalls {

    private static final int DAYS = 122;
    private static final String QUEUE = "sales";
    private static final Duration LONGEST = Duration.ofMinutes(35);

    private final Dice dice;
    private final OfficeHours hours;
    private final DemoStaff staff;
    private final List<Client> clients;
    private final Instant now;
    private final List<String> sellers;
    private final List<String> office;
    private final Map<String, EmployeeId> extensions = new HashMap<>();
    private final Map<PhoneNumber, List<Client>> byNumber = new HashMap<>();
    private final List<RecordedCall> calls = new ArrayList<>();
    private int serial;

    /** @param clients oldest first */
    DemoCalls(Dice dice, OfficeHours hours, DemoStaff staff, List<Client> clients, Instant now) {
        this.dice = dice;
        this.hours = hours;
        this.staff = staff;
        this.clients = clients;
        this.now = now;
        for (var employee : staff.employeeList()) {
            var extension = employee.facts().extension();
            if (extension != null) extensions.put(extension.value(), employee.id());
        }
        this.sellers =
                staff.sellers().stream().map(id -> extensionOf(staff.byId(id))).toList();
        this.office = extensions.keySet().stream().sorted().toList();
        for (var client : clients)
            client.allNumbers()
                    .forEach(number -> byNumber.computeIfAbsent(number, n -> new ArrayList<>())
                            .add(client));
    }

    /** Oldest first. */
    List<RecordedCall> all() {
        var today = hours.dayOf(now);
        for (int i = DAYS; i >= 0; i--) day(today.minusDays(i));
        var begin = now.minus(Duration.ofDays(DAYS));
        for (var client : clients) {
            var registration = client.registration();
            if (registration.origin() == Origin.CALL && registration.at().isAfter(begin)) firstCall(client);
        }
        calls.sort(Comparator.comparing(recorded -> recorded.call().startedAt()));
        return calls;
    }

    private void day(LocalDate day) {
        int count = OfficeHours.isSunday(day)
                ? dice.between(14, 24)
                : OfficeHours.isWeekend(day) ? dice.between(26, 38) : dice.between(44, 66);
        for (int i = 0; i < count; i++) {
            var at = hours.on(day, dice);
            // The last minutes stay free: nothing that began then need be over.
            if (at.isAfter(now.minus(LONGEST).minusSeconds(120))) continue;
            switch (dice.weighted(58, 33, 9)) {
                case 0 -> inbound(at);
                case 1 -> outbound(at);
                default -> internal(at);
            }
        }
    }

    /** The call by which an unknown number became a card. */
    private void firstCall(Client client) {
        var at = client.registration().at();
        var number = client.facts().phones().getFirst().number();
        boolean missed = client.facts().name() instanceof ClientName.Unknown && dice.chance(70);
        if (missed || at.isAfter(now.minus(LONGEST))) record(missed(at, number.value()), number);
        else record(received(at, number.value(), extensionAt(client, at)), number);
    }

    private void inbound(Instant at) {
        if (dice.chance(2)) {
            record(dice.chance(30) ? missed(at, null) : received(at, null, dice.one(sellers)), null);
            return;
        }
        var client = clientAt(at);
        var number = numberOf(client);
        record(
                dice.chance(8) ? missed(at, number.value()) : received(at, number.value(), extensionAt(client, at)),
                number);
    }

    private Call received(Instant at, @Nullable String number, String extension) {
        var sketch = new CallSketch(CallDirection.INBOUND, at, next()).from(number);
        var rang = at.plusMillis(dice.between(300, 1200));
        var answered = rang.plus(dice.around(Duration.ofSeconds(8), Duration.ofSeconds(40)));
        if (dice.chance(22)) {
            var operator = dice.chance(70) ? "104" : "116";
            var handed = answered.plusSeconds(dice.between(12, 70));
            var taken = handed.plusSeconds(dice.between(3, 14));
            var end = taken.plus(talk());
            sketch.waitingIn(QUEUE)
                    .talked(operator, rang, answered, handed, true)
                    .handedOn(operator, extension, handed);
            boolean byOutside = dice.chance(60);
            return sketch.talked(extension, handed, taken, end, !byOutside)
                    .ended(end, CallOutcome.ANSWERED, byOutside ? HungUpBy.OUTSIDE : HungUpBy.EMPLOYEE);
        }
        if (dice.chance(15)) {
            var other = dice.one(sellers);
            if (!other.equals(extension)) sketch.rang(other, rang, answered);
        }
        var end = answered.plus(talk());
        boolean byOutside = dice.chance(60);
        return sketch.talked(extension, rang, answered, end, !byOutside)
                .ended(end, CallOutcome.ANSWERED, byOutside ? HungUpBy.OUTSIDE : HungUpBy.EMPLOYEE);
    }

    private Call missed(Instant at, @Nullable String number) {
        var sketch = new CallSketch(CallDirection.INBOUND, at, next()).from(number);
        var rang = at.plusMillis(dice.between(300, 1200));
        var extension = dice.one(sellers);
        return switch (dice.weighted(36, 34, 16, 8, 6)) {
            case 0 ->
                sketch.rang(extension, rang, rang.plusSeconds(30))
                        .ended(rang.plusSeconds(30), CallOutcome.NO_ANSWER, HungUpBy.PBX);
            case 1 -> {
                var end = rang.plusSeconds(dice.between(4, 25));
                yield sketch.rang(extension, rang, end).ended(end, CallOutcome.CANCELLED, HungUpBy.OUTSIDE);
            }
            case 2 -> {
                var end = rang.plusSeconds(dice.between(15, 95));
                yield sketch.waitingIn(QUEUE)
                        .rang("104", rang, end)
                        .rang("116", rang, end)
                        .ended(end, CallOutcome.ABANDONED, HungUpBy.OUTSIDE);
            }
            case 3 -> {
                var end = rang.plusSeconds(dice.between(1, 4));
                yield sketch.rang(extension, rang, end).ended(end, CallOutcome.BUSY, HungUpBy.PBX);
            }
            default -> sketch.ended(at.plusSeconds(2), CallOutcome.UNAVAILABLE, HungUpBy.PBX);
        };
    }

    private void outbound(Instant at) {
        boolean supplier = dice.chance(4);
        var client = clientAt(at);
        var number = supplier ? new PhoneNumber("+7495000" + (9000 + dice.below(40))) : numberOf(client);
        var extension = supplier ? dice.one(office) : extensionAt(client, at);
        var sketch = new CallSketch(CallDirection.OUTBOUND, at, next()).to(extension, number.value());
        var waited = at.plus(dice.around(Duration.ofSeconds(12), Duration.ofSeconds(45)));
        var call = switch (dice.weighted(74, 14, 7, 5)) {
            case 0 ->
                sketch.answered(waited)
                        .ended(
                                waited.plus(talk()),
                                CallOutcome.ANSWERED,
                                dice.chance(50) ? HungUpBy.OUTSIDE : HungUpBy.EMPLOYEE);
            case 1 -> sketch.ended(at.plusSeconds(45), CallOutcome.NO_ANSWER, HungUpBy.PBX);
            case 2 -> sketch.ended(waited, CallOutcome.BUSY, HungUpBy.OUTSIDE);
            default -> sketch.ended(waited, CallOutcome.CANCELLED, HungUpBy.EMPLOYEE);
        };
        record(call, number);
    }

    private void internal(Instant at) {
        var from = dice.one(office);
        var to = dice.one(office);
        if (from.equals(to)) return;
        var sketch = new CallSketch(CallDirection.INTERNAL, at, next()).within(from, to);
        var rang = at.plusMillis(200);
        var answered = rang.plusSeconds(dice.between(2, 15));
        if (dice.chance(20)) {
            record(sketch.rang(to, rang, answered).ended(answered, CallOutcome.CANCELLED, HungUpBy.EMPLOYEE), null);
            return;
        }
        var end = answered.plus(dice.around(Duration.ofSeconds(40), Duration.ofMinutes(10)));
        record(
                sketch.talked(to, rang, answered, end, dice.chance(50))
                        .ended(end, CallOutcome.ANSWERED, HungUpBy.EMPLOYEE),
                null);
    }

    private void record(Call call, @Nullable PhoneNumber number) {
        var staffOfCall = new HashMap<String, EmployeeId>();
        for (var extension : RecordedCall.extensions(call)) {
            var employee = extensions.get(extension);
            if (employee != null) staffOfCall.put(extension, employee);
        }
        var matches = number == null
                ? List.<Client>of()
                : byNumber.getOrDefault(number, List.of()).stream()
                        .filter(client -> !client.registration().at().isAfter(call.startedAt()))
                        .toList();
        calls.add(new RecordedCall(
                call,
                number,
                matches.size() == 1 ? matches.getFirst().id() : null,
                matches.size() > 1 ? matches.stream().map(Client::id).toList() : List.of(),
                staffOfCall,
                0));
    }

    /** Somebody who was a client by then: twice out of three one of the newest, who are being sold to. */
    private Client clientAt(Instant at) {
        int known = registeredBy(at);
        int newest = Math.min(known, 220);
        int index = dice.chance(66) ? known - 1 - dice.below(newest) : dice.below(known);
        return clients.get(index);
    }

    private int registeredBy(Instant at) {
        int low = 0;
        int high = clients.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clients.get(middle).registration().at().isAfter(at)) high = middle;
            else low = middle + 1;
        }
        if (low == 0) throw new IllegalStateException("The salon had clients before it had these calls");
        return low;
    }

    private PhoneNumber numberOf(Client client) {
        return dice.one(client.allNumbers().toList());
    }

    private String extensionAt(Client client, Instant at) {
        var manager = Histories.managerAt(client, at);
        if (manager == null) return dice.one(sellers);
        var extension = staff.byId(manager).facts().extension();
        // A manager who has left had that telephone which a successor has now.
        return extension == null || dice.chance(12) ? dice.one(sellers) : extension.value();
    }

    private Duration talk() {
        return dice.around(Duration.ofSeconds(95), Duration.ofMinutes(28)).plusSeconds(4);
    }

    private int next() {
        serial += 2;
        return serial;
    }

    private static String extensionOf(Employee employee) {
        var extension = employee.facts().extension();
        return extension == null ? "" : new Extension(extension.value()).value();
    }
}
