package org.nezabudka.application.order;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.client.UnknownClient;
import org.nezabudka.domain.measurement.Measurement;
import org.nezabudka.domain.order.Condition;
import org.nezabudka.domain.order.Custody;
import org.nezabudka.domain.order.EntryConditions;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.payment.Ledger;
import org.nezabudka.domain.shared.Money;

/** Looking at orders. Needs {@link Right#ORDERS_VIEW} and shows what its scope reaches; money needs {@link Right#ORDERS_FINANCE}. */
public final class OrderReading {

    private final Orders orders;
    private final OrderViews views;
    private final OrderRuleBook rules;
    private final OrderUseCases.Surroundings around;
    private final OrderAccess access;
    private final OrderDossiers dossiers;
    private final OrderUseCases.Tools tools;

    OrderReading(
            OrderUseCases.Stores stores,
            OrderUseCases.Surroundings around,
            OrderDossiers dossiers,
            OrderUseCases.Tools tools) {
        this.orders = stores.orders();
        this.views = stores.views();
        this.rules = stores.rules();
        this.around = around;
        this.access = new OrderAccess(stores.orders());
        this.dossiers = dossiers;
        this.tools = tools;
    }

    public Page<OrderRow> page(Actor actor, OrderQuery query, PageRequest request) {
        AccessPolicy.demand(actor, Right.ORDERS_VIEW);
        return tools.transactions().run(() -> views.page(actor, query, request, dossiers.today()));
    }

    /** All stages the company uses, with what is in them. */
    public OrderBoard board(Actor actor, OrderQuery query) {
        AccessPolicy.demand(actor, Right.ORDERS_VIEW);
        return tools.transactions().run(() -> {
            var stages = new ArrayList<>(rules.current().path());
            stages.add(Stage.CANCELLED);
            return views.board(actor, query, stages, tools.currency(), dossiers.today());
        });
    }

    /** @throws UnknownClient if there is none, or the actor may not see it */
    public Settlements settlements(Actor actor, ClientId id) {
        AccessPolicy.demand(actor, Right.ORDERS_FINANCE);
        return tools.transactions().run(() -> {
            var client = clients().get(id);
            if (!sees(actor, client)) throw UnknownClient.concealed(id);
            return views.settlements(actor, id, tools.currency(), dossiers.today());
        });
    }

    /** Money that came and went, and what it comes to. */
    public record Receipts(Page<Receipt> page, Money received) {}

    public Receipts receipts(Actor actor, ReceiptQuery query, PageRequest request) {
        AccessPolicy.demand(actor, Right.ORDERS_FINANCE);
        return tools.transactions()
                .run(() -> new Receipts(
                        views.receipts(actor, query, request), views.received(actor, query, tools.currency())));
    }

    /** How long orders lay on each desk: where they get stuck. */
    public List<DeskTime> deskTimes(Actor actor, @Nullable Instant from, @Nullable Instant until) {
        AccessPolicy.demand(actor, Right.ORDERS_VIEW);
        var now = tools.clock().instant();
        var end = until == null ? now : until;
        var start = from == null ? end.minus(Duration.ofDays(90)) : from;
        return tools.transactions().run(() -> views.deskTimes(actor, start, end, now));
    }

    /** Contracts the actor may see, the latest first. */
    public Page<ContractRow> contracts(Actor actor, ContractQuery query, PageRequest request) {
        AccessPolicy.demand(actor, Right.CONTRACTS_VIEW);
        return tools.transactions().run(() -> views.contracts(actor, query, request, dossiers.today()));
    }

    /** In the company's zone. */
    public LocalDate today() {
        return tools.transactions().run(dossiers::today);
    }

    /** @throws org.nezabudka.domain.order.UnknownOrder if there is none, or the actor may not see it */
    public OrderCard card(Actor actor, OrderId id) {
        return tools.transactions().run(() -> card(actor, access.visible(actor, id)));
    }

    private OrderCard card(Actor actor, Order order) {
        var reach = access.reach(actor, order);
        var client = clients().get(order.origin().client());
        var ledger = dossiers.ledger(order);
        var dossier = dossiers.of(order, ledger);
        var current = rules.current();
        var next = order.isCancelled() ? null : current.after(order.stage()).orElse(null);
        var unmet = next == null ? List.<Condition>of() : EntryConditions.unmet(order, next, dossier, current);
        var custodies = orders.custodies(order.id());
        return new OrderCard(
                order,
                order.isOverdue(dossiers.today()),
                reach.test(Right.ORDERS_FINANCE),
                reach.test(Right.CONTRACTS_VIEW),
                sees(actor, client),
                name(reach, client),
                measurement(actor, order),
                dossier,
                ledger,
                custodies,
                names(order, ledger, custodies),
                next,
                unmet,
                current.path(),
                new OrderActs(reach, order, dossier, unmet.isEmpty()).all());
    }

    private boolean sees(Actor actor, Client client) {
        return AccessPolicy.decide(actor, Right.CLIENTS_VIEW, clients().ownership(client))
                .allowed();
    }

    private static String name(Predicate<Right> reach, Client client) {
        var name = client.displayName();
        boolean phones = reach.test(Right.CONTACTS_PHONE);
        return phones || name.chars().anyMatch(Character::isLetter) ? name : "•••";
    }

    private @Nullable Measurement measurement(Actor actor, Order order) {
        var linked = order.sections().measurement();
        if (linked == null) return null;
        var measurements = around.measurements();
        return measurements
                .find(linked)
                .filter(one -> AccessPolicy.decide(actor, Right.MEASUREMENTS_VIEW, measurements.ownership(one))
                        .allowed())
                .orElse(null);
    }

    private Map<UUID, String> names(Order order, Ledger ledger, List<Custody> custodies) {
        var people = new HashSet<@Nullable EmployeeId>();
        people.add(order.manager());
        people.add(order.origin().by());
        var cancellation = order.standing().cancellation();
        if (cancellation != null) people.add(cancellation.by());
        var names = new HashMap<UUID, String>();
        var chart = around.departments().chart();
        for (var custody : custodies) {
            people.add(custody.person());
            people.add(custody.handedBy());
            var department = custody.department();
            if (department != null) chart.find(department).ifPresent(one -> names.put(department.value(), one.name()));
        }
        order.sections().projects().forEach(one -> people.add(one.by()));
        order.sections().calculations().forEach(one -> people.add(one.by()));
        order.sections().approvals().forEach(one -> people.add(one.by()));
        var contract = order.sections().contract();
        if (contract != null) contract.signings().forEach(one -> people.add(one.by()));
        ledger.entries().forEach(one -> people.add(one.registeredBy()));
        people.stream()
                .filter(Objects::nonNull)
                .forEach(person ->
                        around.employees().find(person).ifPresent(one -> names.put(person.value(), one.displayName())));
        return names;
    }

    private Clients clients() {
        return around.clients();
    }
}
