package org.nezabudka.application.order;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.order.OrderRow.Sums;
import org.nezabudka.application.organization.Departments;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.Keyset;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.order.Contract;
import org.nezabudka.domain.order.Custody;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.payment.LedgerEntry.Kind;
import org.nezabudka.domain.shared.Money;

/** Lists, the board and reports of orders, from the other stores in memory. */
public final class InMemoryOrderViews implements OrderViews {

    private static final String LAST = "~";

    private final InMemoryOrders orders;
    private final InMemoryLedgers ledgers;
    private final Clients clients;
    private final Employees employees;
    private final Departments departments;

    public InMemoryOrderViews(
            InMemoryOrders orders,
            InMemoryLedgers ledgers,
            Clients clients,
            Employees employees,
            Departments departments) {
        this.orders = orders;
        this.ledgers = ledgers;
        this.clients = clients;
        this.employees = employees;
        this.departments = departments;
    }

    @Override
    public Page<OrderRow> page(Actor actor, OrderQuery query, PageRequest request, LocalDate today) {
        boolean newest = query.sort() == OrderQuery.Sort.NEWEST;
        var keyset = new Keyset<OrderRow>(
                "orders-" + query.sort(),
                newest ? row -> "" : InMemoryOrderViews::promised,
                Comparator.naturalOrder(),
                InMemoryOrderViews::number,
                newest);
        return keyset.page(rows(actor, query, today), request);
    }

    private static String promised(OrderRow row) {
        return row.promised() == null ? LAST : row.promised().toString();
    }

    private static String number(OrderRow row) {
        return "%06d-%09d".formatted(row.number().year(), row.number().sequence());
    }

    private Stream<OrderRow> rows(Actor actor, OrderQuery query, LocalDate today) {
        return orders.all()
                .filter(order -> may(actor, Right.ORDERS_VIEW, order) && passes(actor, order, query, today))
                .map(order -> row(actor, order, today));
    }

    @Override
    public OrderBoard board(Actor actor, OrderQuery query, List<Stage> stages, Currency currency, LocalDate today) {
        var rows = rows(actor, query, today).toList();
        return new OrderBoard(stages.stream()
                .map(stage -> column(
                        stage, rows.stream().filter(row -> row.stage() == stage).toList(), currency))
                .toList());
    }

    private static OrderBoard.Column column(Stage stage, List<OrderRow> rows, Currency currency) {
        var priced = priced(rows, currency);
        var cards = rows.stream()
                .sorted(Comparator.comparing(InMemoryOrderViews::promised).thenComparing(InMemoryOrderViews::number))
                .limit(OrderBoard.MOST_CARDS)
                .toList();
        return new OrderBoard.Column(
                stage,
                rows.size(),
                priced.isEmpty() ? null : new Sums(sum(priced, Sums::due, currency), sum(priced, Sums::paid, currency)),
                cards);
    }

    private static List<Sums> priced(List<OrderRow> rows, Currency currency) {
        return rows.stream()
                .map(OrderRow::sums)
                .filter(sums -> sums != null && sums.due().currency().equals(currency))
                .toList();
    }

    private static Money sum(List<Sums> all, Function<Sums, Money> what, Currency currency) {
        return all.stream().map(what).reduce(Money.zero(currency), Money::plus);
    }

    @Override
    public Page<ContractRow> contracts(Actor actor, ContractQuery query, PageRequest request, LocalDate today) {
        var keyset = new Keyset<ContractRow>(
                "contracts",
                row -> "",
                Comparator.naturalOrder(),
                row -> "%06d-%09d"
                        .formatted(row.orderNumber().year(), row.orderNumber().sequence()),
                true);
        var rows = orders.all()
                .filter(order -> order.sections().contract() != null)
                .filter(order -> may(actor, Right.CONTRACTS_VIEW, order) && may(actor, Right.ORDERS_VIEW, order))
                .map(order -> contractRow(actor, order, today))
                .filter(row -> passes(actor, row, query, today));
        return keyset.page(rows, request);
    }

    private ContractRow contractRow(Actor actor, Order order, LocalDate today) {
        var contract = Objects.requireNonNull(order.sections().contract());
        var terms = contract.terms();
        var client = clients.get(order.origin().client());
        return new ContractRow(
                order.id(),
                order.origin().number(),
                terms.number(),
                contract.state(order.stage(), today),
                contract.isSigned() ? contract.signings().getFirst().on() : null,
                Math.max(0, contract.signings().size() - 1),
                terms.validUntil(),
                terms.executionDue(),
                terms.warrantyMonths(),
                terms.files().size(),
                sees(actor, client) ? client.id() : null,
                name(actor, order, client),
                name(order.manager()),
                may(actor, Right.ORDERS_FINANCE, order) ? sums(order) : null);
    }

    private boolean passes(Actor actor, ContractRow row, ContractQuery query, LocalDate today) {
        var order = orders.get(row.order());
        var sums = row.sums();
        boolean ends = row.validUntil() != null
                && !row.validUntil().isAfter(today.plusDays(Contract.EXPIRING_DAYS))
                && !order.stage().isEnd();
        return (query.signed() == null || query.signed() == (row.signedOn() != null))
                && (!query.expiring() || ends)
                && (!query.withoutFile() || row.files() == 0)
                && (!query.unpaid() || (sums != null && sums.due().isMoreThan(sums.paid())))
                && (query.manager() == null || query.manager().equals(order.manager()))
                && (query.client() == null
                        || query.client().equals(order.origin().client()))
                && (query.text() == null
                        || normalised(row.number()).contains(normalised(query.text()))
                        || mentions(actor, order, query.text()));
    }

    @Override
    public Settlements settlements(Actor actor, ClientId client, Currency currency, LocalDate today) {
        var rows = rows(actor, OrderQuery.ofClient(client), today)
                .filter(row -> row.sums() != null)
                .sorted(Comparator.comparing(InMemoryOrderViews::number).reversed())
                .toList();
        var sums = priced(rows, currency);
        return new Settlements(
                sum(sums, Sums::due, currency),
                sum(sums, Sums::paid, currency),
                sum(sums, Sums::outstanding, currency),
                sum(sums, Sums::overpaid, currency),
                rows.stream().limit(Settlements.MOST).toList());
    }

    @Override
    public Page<Receipt> receipts(Actor actor, ReceiptQuery query, PageRequest request) {
        var placed = new ArrayList<Placed>();
        ledgers.all().forEach(line -> placed.add(new Placed(line, placed.size())));
        var keyset = new Keyset<Placed>(
                "receipts",
                one -> one.line().entry().document().on().toString(),
                Comparator.naturalOrder(),
                one -> "%09d".formatted(one.place()),
                true);
        var page = keyset.page(placed.stream().filter(one -> passes(actor, one.line(), query)), request);
        return new Page<>(
                page.items().stream().map(one -> receipt(actor, one.line())).toList(), page.nextCursor(), page.total());
    }

    private record Placed(InMemoryLedgers.Line line, int place) {}

    @Override
    public Money received(Actor actor, ReceiptQuery query, Currency currency) {
        return ledgers.all()
                .filter(line -> passes(actor, line, query)
                        && line.entry().amount().currency().equals(currency))
                .map(line -> line.entry().effect())
                .reduce(Money.zero(currency), Money::plus);
    }

    private boolean passes(Actor actor, InMemoryLedgers.Line line, ReceiptQuery query) {
        var order = orders.get(line.order());
        var document = line.entry().document();
        return may(actor, Right.ORDERS_VIEW, order)
                && may(actor, Right.ORDERS_FINANCE, order)
                && (query.from() == null || !document.on().isBefore(query.from()))
                && (query.until() == null || document.on().isBefore(query.until()))
                && (query.form() == null || document.form() == query.form())
                && (query.client() == null || order.origin().client().equals(query.client()));
    }

    private Receipt receipt(Actor actor, InMemoryLedgers.Line line) {
        var order = orders.get(line.order());
        var client = clients.get(order.origin().client());
        var by = line.entry().registeredBy();
        return new Receipt(
                line.entry(),
                order.id(),
                order.origin().number(),
                sees(actor, client) ? client.id() : null,
                name(actor, order, client),
                by == null ? null : name(by),
                ledgers.all().map(InMemoryLedgers.Line::entry).anyMatch(other -> reverses(other, line.entry())));
    }

    private static boolean reverses(LedgerEntry other, LedgerEntry entry) {
        return other.kind() instanceof Kind.Reversal reversal && reversal.of().equals(entry.id());
    }

    /** A desk: a department, a person there, or both. */
    private record Desk(
            @Nullable DepartmentId department, @Nullable EmployeeId person) {}

    private record Stay(Custody custody, Instant until, boolean present) {
        Duration length() {
            return Duration.between(custody.since(), until);
        }
    }

    @Override
    public List<DeskTime> deskTimes(Actor actor, Instant from, Instant until, Instant now) {
        var desks = new LinkedHashMap<Desk, List<Stay>>();
        orders.all().filter(order -> may(actor, Right.ORDERS_VIEW, order)).forEach(order -> {
            for (var stay : stays(order, now))
                if (stay.custody().since().isBefore(until) && stay.until().isAfter(from))
                    desks.computeIfAbsent(
                                    new Desk(
                                            stay.custody().department(),
                                            stay.custody().person()),
                                    any -> new ArrayList<>())
                            .add(stay);
        });
        return desks.entrySet().stream()
                .map(entry -> deskTime(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(DeskTime::total).reversed())
                .toList();
    }

    private List<Stay> stays(Order order, Instant now) {
        var custodies = orders.custodies(order.id());
        var stays = new ArrayList<Stay>();
        for (int i = 0; i < custodies.size(); i++) {
            boolean last = i == custodies.size() - 1;
            var end = !last
                    ? custodies.get(i + 1).since()
                    : order.stage().isEnd() ? order.standing().since() : now;
            stays.add(new Stay(custodies.get(i), end, last && !order.stage().isEnd()));
        }
        return stays;
    }

    private DeskTime deskTime(Desk desk, List<Stay> stays) {
        var lengths = stays.stream().map(Stay::length).toList();
        return new DeskTime(
                place(desk.department()),
                desk.person() == null ? null : name(desk.person()),
                stays.size(),
                lengths.stream().reduce(Duration.ZERO, Duration::plus),
                lengths.stream().max(Comparator.naturalOrder()).orElse(Duration.ZERO),
                stays.stream().filter(Stay::present).count());
    }

    private boolean may(Actor actor, Right right, Order order) {
        return AccessPolicy.decide(actor, right, orders.ownership(order)).allowed();
    }

    private boolean sees(Actor actor, Client client) {
        return AccessPolicy.decide(actor, Right.CLIENTS_VIEW, clients.ownership(client))
                .allowed();
    }

    private boolean passes(Actor actor, Order order, OrderQuery query, LocalDate today) {
        var sums = sums(order);
        boolean unpaidKnown = query.unpaid() == null
                || (may(actor, Right.ORDERS_FINANCE, order)
                        && query.unpaid() == sums.due().isMoreThan(sums.paid()));
        return unpaidKnown
                && (query.stages().isEmpty() || query.stages().contains(order.stage()))
                && (query.open() == null || query.open() != order.stage().isEnd())
                && (query.overdue() == null || query.overdue() == order.isOverdue(today))
                && (query.manager() == null || query.manager().equals(order.manager()))
                && (query.client() == null
                        || query.client().equals(order.origin().client()))
                && (query.department() == null
                        || query.department().equals(order.custody().department()))
                && (query.holder() == null
                        || query.holder().equals(order.custody().person()))
                && (query.from() == null || !order.origin().date().isBefore(query.from()))
                && (query.until() == null || order.origin().date().isBefore(query.until()))
                && (query.text() == null || mentions(actor, order, query.text()));
    }

    private boolean mentions(Actor actor, Order order, String text) {
        var wanted = normalised(text);
        var form = order.form();
        var address = form.address();
        var own = Stream.of(
                        order.origin().number().toString(), form.title(), address == null ? null : address.inOneLine())
                .filter(Objects::nonNull)
                .toList();
        if (normalised(String.join(" ", own)).contains(wanted)) return true;
        var client = clients.get(order.origin().client());
        return sees(actor, client) && normalised(client.displayName()).contains(wanted);
    }

    private static String normalised(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private Sums sums(Order order) {
        return new Sums(order.due(), ledgers.of(order.id(), order.currency()).paid());
    }

    private OrderRow row(Actor actor, Order order, LocalDate today) {
        var client = clients.get(order.origin().client());
        var holder = order.custody().person();
        return new OrderRow(
                order.id(),
                order.version(),
                order.origin().number(),
                order.origin().date(),
                order.stage(),
                order.standing().since(),
                sees(actor, client) ? client.id() : null,
                name(actor, order, client),
                order.form().title(),
                order.manager(),
                name(order.manager()),
                order.form().due(),
                order.isOverdue(today),
                place(order.custody().department()),
                holder == null ? null : name(holder),
                may(actor, Right.ORDERS_FINANCE, order) ? sums(order) : null);
    }

    private String name(Actor actor, Order order, Client client) {
        boolean number = client.displayName().chars().noneMatch(Character::isLetter);
        return number && !may(actor, Right.CONTACTS_PHONE, order) ? "•••" : client.displayName();
    }

    private String name(EmployeeId id) {
        return employees.get(id).displayName();
    }

    private @Nullable String place(@Nullable DepartmentId id) {
        return id == null
                ? null
                : departments.chart().find(id).map(one -> one.name()).orElse(null);
    }
}
