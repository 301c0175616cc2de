package org.nezabudka.bootstrap.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.ClientQuery;
import org.nezabudka.application.client.ClientReading;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.order.Ledgers;
import org.nezabudka.application.order.OrderRuleBook;
import org.nezabudka.application.order.Orders;
import org.nezabudka.application.organization.StaffDirectory;
import org.nezabudka.application.organization.StaffDirectory.StaffQuery;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.order.Calculation;
import org.nezabudka.domain.order.Contract;
import org.nezabudka.domain.order.Custody;
import org.nezabudka.domain.order.Discount;
import org.nezabudka.domain.order.Dossier;
import org.nezabudka.domain.order.Dossier.Fulfilment;
import org.nezabudka.domain.order.Dossier.MeasurementStanding;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderForm;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.OrderLine;
import org.nezabudka.domain.order.OrderRules;
import org.nezabudka.domain.order.Quantity;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.payment.Balance;
import org.nezabudka.domain.payment.Ledger;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.payment.Milestone;
import org.nezabudka.domain.payment.PaymentForm;
import org.nezabudka.domain.payment.PaymentId;
import org.nezabudka.domain.payment.Schedule;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.Percent;

/** A year of orders in all stages, with what was paid for them. */
public final class DemoOrders {

    private static final Actor DEMO = new Actor.Machine("demo");
    private static final Currency ROUBLES = Currency.getInstance("RUB");
    private static final long SEED = 20_262;
    private static final int DAYS_BEHIND = 330;
    private static final int ORDERS = 48;
    private static final Dossier NOTHING_MISSING = new Dossier(
            MeasurementStanding.ACCEPTED,
            Balance.of(Money.zero(ROUBLES), Ledger.empty(ROUBLES), Schedule.WHOLE, LocalDate.EPOCH),
            new Fulfilment(1, 1, 1, 1, true, 0));

    /** What is sold: title, product group, price of the main thing in thousands, least and most. */
    private record Sale(String title, String group, int least, int most) {}

    private static final List<Sale> SALES = List.of(
            new Sale("Кухня угловая «Лофт»", "kitchens", 240, 520),
            new Sale("Кухня прямая «Скандия»", "kitchens", 160, 310),
            new Sale("Кухня с островом «Прованс»", "kitchens", 380, 740),
            new Sale("Шкаф-купе в прихожую", "wardrobes", 60, 140),
            new Sale("Гардеробная комната", "wardrobes", 110, 260),
            new Sale("Детская: кровать, шкаф, стол", "children", 120, 230),
            new Sale("Стенка в гостиную", "living-rooms", 90, 210),
            new Sale("Спальня с изголовьем", "bedrooms", 130, 280),
            new Sale("Рабочие места, 6 шт.", "offices", 180, 340));

    private final Orders orders;
    private final Ledgers ledgers;
    private final OrderRules rules;
    private final ClientReading reading;
    private final Clients clients;
    private final StaffDirectory staff;
    private final Transactions transactions;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Dice dice = new Dice(SEED);
    private final List<OrderId> sold = new ArrayList<>();
    private final DemoHistory history;
    private @Nullable EmployeeId technologist;

    public DemoOrders(
            Orders orders,
            Ledgers ledgers,
            OrderRuleBook rules,
            ClientReading reading,
            Clients clients,
            StaffDirectory staff,
            DemoHistory history,
            Transactions transactions,
            InstantSource clock,
            ZoneId zone) {
        this.history = history;
        this.orders = orders;
        this.ledgers = ledgers;
        this.rules = transactions.run(rules::current);
        this.reading = reading;
        this.clients = clients;
        this.staff = staff;
        this.transactions = transactions;
        this.clock = clock;
        this.zone = zone;
    }

    /** Fills the year; nothing happens where those of the salon do not work any more. */
    public void begin() {
        var people = staff.employees(StaffQuery.everybody()).stream()
                .filter(row -> row.works() && row.login() != null)
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.login()), row -> new EmployeeId(UUID.fromString(row.id()))));
        if (!people.keySet().containsAll(Set.of("petrova", "orlov", "buh"))) return;
        technologist = staff.employees(StaffQuery.everybody()).stream()
                .filter(row -> row.works() && "technologist".equals(row.positionCode()))
                .map(row -> new EmployeeId(UUID.fromString(row.id())))
                .findFirst()
                .orElse(null);
        for (var login : List.of("petrova", "orlov")) {
            if (known(Objects.requireNonNull(people.get(login))).isEmpty()) return;
        }
        var known = Map.of(
                "petrova", known(Objects.requireNonNull(people.get("petrova"))),
                "orlov", known(Objects.requireNonNull(people.get("orlov"))));
        transactions.run(() -> {
            for (int i = 0; i < ORDERS; i++) {
                var login = dice.chance(60) ? "petrova" : "orlov";
                int left = ORDERS - i;
                // Business grows: the nearer to today, the more orders.
                int age = Math.max(1, DAYS_BEHIND * left * left / (ORDERS * ORDERS));
                sold(Objects.requireNonNull(people.get(login)), Objects.requireNonNull(known.get(login)), age);
            }
        });
    }

    /** What was sold, oldest first. */
    public List<OrderId> sold() {
        return List.copyOf(sold);
    }

    private List<Client> known(EmployeeId manager) {
        return reading.page(DEMO, ClientQuery.all(), PageRequest.first(PageRequest.MOST)).items().stream()
                .filter(row -> manager.toString().equals(row.managerId()))
                .map(row ->
                        clients.find(new ClientId(UUID.fromString(row.id()))).orElseThrow())
                .filter(client -> client.displayName().chars().anyMatch(Character::isLetter))
                .toList();
    }

    /** The older, the further it has come. */
    private Stage reached(int age) {
        if (age > 30 && dice.chance(7)) return Stage.CANCELLED;
        if (age > 75) return dice.chance(90) ? Stage.DONE : Stage.ASSEMBLY;
        if (age > 55) return dice.chance(50) ? Stage.ASSEMBLY : Stage.DELIVERY;
        if (age > 20) return Stage.PRODUCTION;
        if (age > 14) return Stage.PREPAYMENT;
        if (age > 10) return Stage.CONTRACT;
        if (age > 6) return Stage.CALCULATION;
        return age > 3 ? Stage.PROJECT : Stage.MEASUREMENT;
    }

    private void sold(EmployeeId manager, List<Client> known, int age) {
        var today = clock.instant().atZone(zone).toLocalDate();
        var day = today.minusDays(age);
        var at = day.atTime(LocalTime.of(dice.between(9, 18), dice.between(0, 59)))
                .atZone(zone)
                .toInstant();
        var client = dice.one(known);
        var sale = dice.one(SALES);
        var address = client.facts().addresses().isEmpty()
                ? null
                : client.facts().addresses().getFirst();
        var form = new OrderForm(sale.title(), address, day.plusDays(dice.between(40, 70)), null);
        var origin = new Order.Origin(orders.nextNumber(day.getYear()), day, client.id(), ROUBLES, manager, at);
        var custody = new Custody(null, manager, at, manager, null);
        var opened = Order.open(new OrderId(dice.idAt(at)), origin, manager, form, custody, rules);
        var order = history.of(manager, at, opened);
        orders.save(led(order, sale, manager, reached(age), at));
        sold.add(order.id());
        pay(order.id(), manager, day, today);
    }

    private Order led(Order opened, Sale sale, EmployeeId manager, Stage goal, Instant at) {
        var order = opened;
        boolean cancelled = goal == Stage.CANCELLED;
        var target = cancelled ? dice.one(List.of(Stage.PROJECT, Stage.CALCULATION, Stage.CONTRACT)) : goal;
        var now = at;
        while (order.stage().compareTo(target) < 0) {
            now = now.plus(Duration.ofDays(1)).isBefore(clock.instant())
                    ? now.plus(Duration.ofDays(1))
                    : clock.instant();
            order = filled(order, sale, manager, now);
            var next = rules.after(order.stage()).orElseThrow();
            order = history.of(manager, now, order.enter(next, null, false, NOTHING_MISSING, rules, now));
        }
        if (!cancelled) return order;
        var nothing = Money.zero(ROUBLES);
        return history.of(manager, now, order.cancel("Клиент передумал", nothing, nothing, manager, now));
    }

    /** Does the work of the stage. */
    private Order filled(Order order, Sale sale, EmployeeId manager, Instant now) {
        var day = now.atZone(zone).toLocalDate();
        return switch (order.stage()) {
            case PROJECT ->
                history.of(
                        manager,
                        now,
                        order.addProject(new Order.Drawn(day, "Проект: " + sale.title(), List.of()), manager, now));
            case CALCULATION -> {
                var priced = history.of(manager, now, order.calculate(contents(sale, day), null, manager, now));
                var looked = priced.approve(true, null, technologist, now);
                yield history.of(technologist == null ? manager : technologist, now, looked);
            }
            case CONTRACT -> {
                var terms = new Contract.Terms(
                        "Д-" + order.origin().number(), day.plusDays(180), day.plusDays(45), 24, List.of());
                var written = history.of(manager, now, order.write(terms));
                yield history.of(manager, now, written.sign(day, day, manager, now));
            }
            default -> order;
        };
    }

    private Calculation.Contents contents(Sale sale, LocalDate day) {
        var lines = new ArrayList<OrderLine>();
        lines.add(line(1, sale.group(), sale.title(), "1", dice.between(sale.least(), sale.most()) * 1000));
        if (sale.group().equals("kitchens")) {
            lines.add(line(2, "worktops", "Столешница, м", "3." + dice.between(1, 9), 7400));
            if (dice.chance(50)) lines.add(line(3, "appliances", "Вытяжка встраиваемая", "1", 18_900));
        }
        lines.add(line(4, "services", "Доставка и подъём", "1", 4500));
        lines.add(line(5, "services", "Монтаж", "1", dice.between(6, 30) * 1000));
        Discount discount = dice.chance(40)
                ? new Discount.OfTotal(new Percent(dice.between(1, 5) * 100), rules.rounding())
                : new Discount.None();
        return new Calculation.Contents(lines, null, discount, List.of(), day, null, day);
    }

    private static OrderLine line(int number, String group, String product, String quantity, int roubles) {
        return new OrderLine(
                number,
                new EntryCode(group),
                product,
                Quantity.of(new BigDecimal(quantity)),
                new Money(roubles * 100L, ROUBLES));
    }

    /** What has to be paid by the stage it is in; the last part of some comes late. */
    private void pay(OrderId id, EmployeeId manager, LocalDate day, LocalDate today) {
        var order = orders.get(id);
        if (order.isCancelled() || !order.sections().isContractSigned()) return;
        var schedule = order.sections().terms().schedule();
        var ledger = Ledger.empty(ROUBLES);
        var before = List.of(Milestone.PRODUCTION, Milestone.DELIVERY);
        var stages = List.of(Stage.PRODUCTION, Stage.DELIVERY);
        for (int i = 0; i < before.size(); i++) {
            if (order.stage().compareTo(stages.get(i)) < 0) break;
            var wanted = schedule.dueBefore(before.get(i), order.due()).minus(ledger.paid());
            if (!wanted.isPositive()) continue;
            // One of a few still owes something when it is delivered.
            if (i == 1 && order.stage() != Stage.DONE && dice.chance(30)) wanted = wanted.share(1, 2);
            ledger = paid(ledger, order, wanted, manager, day, today, i);
            ledgers.append(order.id(), ledger.last());
            history.paid(manager, order.id(), ledger.last());
        }
    }

    private Ledger paid(
            Ledger ledger, Order order, Money amount, EmployeeId manager, LocalDate day, LocalDate today, int part) {
        var when = day.plusDays(8 + 25L * part);
        var on = when.isAfter(today) ? today : when;
        var at = on.atTime(12, dice.between(0, 59)).atZone(zone).toInstant();
        var moment = at.isAfter(clock.instant()) ? clock.instant() : at;
        var document = new LedgerEntry.Document(
                dice.one(List.of(PaymentForm.values())), on, "ПКО-" + dice.between(100, 999), null, null);
        var entry = new Ledger.NewEntry(new PaymentId(dice.idAt(moment)), amount, document, manager, moment, today);
        var purpose = part == 0 ? LedgerEntry.Purpose.PREPAYMENT : LedgerEntry.Purpose.FURTHER;
        return ledger.pay(entry, purpose, new Ledger.Claim(order.due(), true), null);
    }
}
