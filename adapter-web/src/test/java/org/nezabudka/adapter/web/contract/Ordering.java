package org.nezabudka.adapter.web.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nezabudka.adapter.web.contract.Description.Described;
import org.nezabudka.adapter.web.contract.Salon.Thing;
import org.nezabudka.application.order.Ordered;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Ownership;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.order.AnOrder;
import org.nezabudka.domain.order.Contract;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderForm;
import org.nezabudka.domain.payment.PaymentId;

/** Orders of each kind of holder, in the state that each operation needs. */
final class Ordering {

    private static final List<String> ABOUT_MONEY =
            List.of("calculateOrder", "confirmOrderCalculation", "openOrderCalculation", "agreeOrderTerms");

    private final Salon salon;
    private final Map<String, Order> all = new HashMap<>();
    private final Map<String, PaymentId> payments = new HashMap<>();

    Ordering(Salon salon) {
        this.salon = salon;
        for (var whose : List.of("own", "foreign")) {
            var manager = salon.people.get(whose.equals("own") ? "manager" : "other manager");
            var client = salon.clients.get(whose);
            keep(whose + " open", order(manager, client));
            keep(whose + " signed", signed(order(manager, client), manager));
            keep(whose + " contracted", contracted(order(manager, client)));
            var paid = order(manager, client);
            keep(whose + " paid", paid);
            payments.put(whose, new Ordered(salon.company).paid(paid, "500", AnOrder.TODAY));
            keep(
                    whose + " cancelled",
                    order(manager, client)
                            .cancel("Передумали", AnOrder.rub("0"), AnOrder.rub("0"), manager.employee(), AnOrder.NOW)
                            .state());
        }
    }

    private Order order(Actor.User manager, Client client) {
        var order = new Ordered(salon.company).order(manager.employee(), client.id(), "1000");
        return order.change(new OrderForm("Кухня " + client.displayName(), null, null, null))
                .state();
    }

    private static Order contracted(Order order) {
        return order.write(new Contract.Terms("Д-1", null, null, 24, List.of())).state();
    }

    private static Order signed(Order order, Actor.User manager) {
        return contracted(order)
                .sign(AnOrder.TODAY, AnOrder.TODAY, manager.employee(), AnOrder.NOW)
                .state();
    }

    private void keep(String name, Order order) {
        var company = salon.company;
        all.put(name, company.transactions().run(() -> company.orders().save(order)));
    }

    /** The one that the operation could be about. */
    Order of(String operation, Thing thing) {
        var state = switch (operation) {
            case "openOrderCalculation" -> "signed";
            case "signOrderContract" -> "contracted";
            case "registerRefund", "reversePayment" -> "paid";
            case "resumeOrder" -> "cancelled";
            default -> "open";
        };
        return all.get(whose(thing) + " " + state);
    }

    UUID payment(Thing thing) {
        return payments.get(whose(thing)).value();
    }

    private static String whose(Thing thing) {
        return thing == Thing.FOREIGN ? "foreign" : "own";
    }

    static boolean concerns(Described operation) {
        return "order".equals(operation.object()) || "payment".equals(operation.object());
    }

    int expected(Actor.User person, Described operation, Thing thing) {
        var ownership = salon.company.orders().ownership(of(operation.name(), thing));
        if (!may(person, Right.ORDERS_VIEW, ownership))
            return person.rights().containsKey(Right.ORDERS_VIEW) ? 404 : 403;
        if (ABOUT_MONEY.contains(operation.name())) {
            if (!person.rights().containsKey(Right.ORDERS_FINANCE)) return 403;
            return may(person, Right.ORDERS_EDIT, ownership) && may(person, Right.ORDERS_FINANCE, ownership)
                    ? 200
                    : 403;
        }
        return operation.rights().stream()
                        .map(key -> Right.ofKey(key).orElseThrow())
                        .allMatch(right -> may(person, right, ownership))
                ? 200
                : 403;
    }

    private static boolean may(Actor.User person, Right right, Ownership ownership) {
        return AccessPolicy.decide(person, right, ownership).allowed();
    }
}
