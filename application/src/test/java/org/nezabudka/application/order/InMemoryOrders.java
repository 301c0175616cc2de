package org.nezabudka.application.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.organization.Employees;
import org.nezabudka.application.shared.InMemoryTable;
import org.nezabudka.application.shared.InMemoryTransactions;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.order.Custody;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderChangedMeanwhile;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.OrderNumber;
import org.nezabudka.domain.organization.EmployeeId;

/** All orders in memory. */
public final class InMemoryOrders implements Orders {

    private static final Comparator<Order> BY_NUMBER = Comparator.<Order>comparingInt(
                    order -> order.origin().number().year())
            .thenComparingInt(order -> order.origin().number().sequence());

    private final InMemoryTable<OrderId, Order> orders;
    private final InMemoryTable<OrderId, List<Custody>> custodies;
    private final InMemoryTable<Integer, Integer> numbers;
    private final Employees employees;
    private final Clients clients;

    public InMemoryOrders(InMemoryTransactions transactions, Employees employees, Clients clients) {
        this.orders = new InMemoryTable<>(transactions);
        this.custodies = new InMemoryTable<>(transactions);
        this.numbers = new InMemoryTable<>(transactions);
        this.employees = employees;
        this.clients = clients;
    }

    @Override
    public Optional<Order> find(OrderId id) {
        return orders.find(id);
    }

    /** Nobody else changes it meanwhile: transactions run one at a time. */
    @Override
    public Optional<Order> lock(OrderId id) {
        return orders.find(id);
    }

    @Override
    public OrderNumber nextNumber(int year) {
        int next = numbers.find(year).orElse(0) + 1;
        numbers.put(year, next);
        return new OrderNumber(year, next);
    }

    @Override
    public Ownership ownership(Order order) {
        var ofClient =
                clients.find(order.origin().client()).map(clients::ownership).orElseGet(Ownership::nobody);
        var own = new ArrayList<EmployeeId>();
        own.add(order.manager());
        var holder = order.custody().person();
        if (holder != null) own.add(holder);
        return ofClient.and(own.stream()
                .map(one -> new Ownership.Holder(
                        one,
                        employees
                                .find(one)
                                .map(employee -> employee.facts().department())
                                .orElse(null)))
                .collect(Collectors.toSet()));
    }

    @Override
    public List<Custody> custodies(OrderId id) {
        return custodies.find(id).orElse(List.of());
    }

    @Override
    public List<OrderId> openOf(EmployeeId manager) {
        return orders.stream()
                .filter(order ->
                        order.manager().equals(manager) && !order.stage().isEnd())
                .sorted(BY_NUMBER)
                .map(Order::id)
                .toList();
    }

    @Override
    public Order save(Order order) {
        int stored = orders.find(order.id()).map(Order::version).orElse(0);
        if (stored != order.version()) throw new OrderChangedMeanwhile(order.id());
        var saved = order.withVersion(stored + 1);
        orders.put(saved.id(), saved);
        var desks = new ArrayList<>(custodies(order.id()));
        if (desks.isEmpty() || desks.getLast().since().isBefore(order.custody().since())) desks.add(order.custody());
        custodies.put(order.id(), List.copyOf(desks));
        return saved;
    }

    /** All of them, whoever asks: for views, and for tests that look behind the scenes. */
    public Stream<Order> all() {
        return orders.stream().sorted(BY_NUMBER);
    }
}
