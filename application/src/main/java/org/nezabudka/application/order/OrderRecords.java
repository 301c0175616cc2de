package org.nezabudka.application.order;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.notification.Notifier;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderEvent;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.payment.Ledger;
import org.nezabudka.domain.shared.Change;
import org.nezabudka.domain.shared.Subject;

/** Stores what happened to orders, writes the journal, and tells everybody whom it concerns. */
public final class OrderRecords {

    private final Orders orders;
    private final Ledgers ledgers;
    private final Clients clients;
    private final Notifier notifier;
    private final OrderJournal journal;
    private final LiveEvents live;
    private final OrderReminders reminders;

    OrderRecords(OrderUseCases.Stores stores, OrderUseCases.Surroundings around, OrderUseCases.Tools tools) {
        this.orders = stores.orders();
        this.ledgers = stores.ledgers();
        this.clients = around.clients();
        this.notifier = tools.notifier();
        this.journal = new OrderJournal(tools.audit());
        this.live = tools.live();
        this.reminders = new OrderReminders(around.reminders(), around.times(), tools.clock());
    }

    /** @return the order with its new version; the same one when nothing happened */
    public Order store(Actor actor, Change<Order, OrderEvent> change) {
        return store(actor, change, true);
    }

    /** As {@link #store}, telling nobody: whoever does it for many at once tells each person once. */
    Order storeSilently(Actor actor, Change<Order, OrderEvent> change) {
        return store(actor, change, false);
    }

    private Order store(Actor actor, Change<Order, OrderEvent> change, boolean tell) {
        if (change.isEmpty()) return change.state();
        var saved = orders.save(change.state());
        for (var event : change.events()) {
            if (tell) tell(actor, saved, event);
            journal.happened(actor, saved, event);
        }
        reminders.keep(saved, ledgers.of(saved.id(), saved.currency()));
        live.publish(LiveEvent.ofOrder("order.changed", saved.id().toString()));
        return saved;
    }

    /** Stores the last line of the order's ledger. */
    void register(Actor actor, Order order, Ledger after) {
        var entry = after.last();
        ledgers.append(order.id(), entry);
        journal.registered(actor, order.id(), entry);
        // How much it is sees whoever may see money.
        tell(actor, Set.of(order.manager()), order, Notice.Kind.ORDER_PAID, Map.of());
        reminders.keep(order, after);
        live.publish(LiveEvent.ofOrder("order.changed", order.id().toString()));
    }

    private void tell(Actor actor, Order order, OrderEvent event) {
        switch (event) {
            case OrderEvent.Opened any ->
                tell(actor, Set.of(order.manager()), order, Notice.Kind.ORDER_ASSIGNED, Map.of());
            case OrderEvent.ManagerChanged changed ->
                tell(actor, Set.of(changed.after()), order, Notice.Kind.ORDER_ASSIGNED, Map.of());
            case OrderEvent.HandedOver handed -> {
                var person = handed.after().person();
                if (person != null)
                    tell(
                            actor,
                            Set.of(person),
                            order,
                            Notice.Kind.ORDER_HANDED,
                            note(handed.after().note()));
            }
            case OrderEvent.StageEntered entered ->
                tell(
                        actor,
                        Set.of(order.manager()),
                        order,
                        Notice.Kind.ORDER_STAGE,
                        Map.of("stage", entered.to().name()));
            case OrderEvent.Cancelled cancelled ->
                tell(
                        actor,
                        Set.of(order.manager()),
                        order,
                        Notice.Kind.ORDER_STAGE,
                        Map.of(
                                "stage",
                                "CANCELLED",
                                "reason",
                                cancelled.cancellation().reason()));
            case OrderEvent.TechnologistSpoke spoke ->
                tell(
                        actor,
                        Set.of(order.manager()),
                        order,
                        spoke.approval().approved() ? Notice.Kind.ORDER_APPROVED : Notice.Kind.ORDER_DECLINED,
                        note(spoke.approval().remark()));
            case OrderEvent.FormChanged any -> {}
            case OrderEvent.MeasurementLinked any -> {}
            case OrderEvent.ProjectAdded any -> {}
            case OrderEvent.CalculationChanged any -> {}
            case OrderEvent.CalculationConfirmed any -> {}
            case OrderEvent.CalculationOpened any -> {}
            case OrderEvent.ContractWritten any -> {}
            case OrderEvent.ContractSigned any -> {}
            case OrderEvent.TermsChanged any -> {}
            case OrderEvent.TakenUpAgain any -> {}
        }
    }

    private static Map<String, String> note(@Nullable String text) {
        return text == null ? Map.of() : Map.of("reason", text);
    }

    /** Whoever did it knows already. */
    private void tell(Actor actor, Set<EmployeeId> whom, Order order, Notice.Kind kind, Map<String, String> more) {
        var others = new HashSet<>(whom);
        actor.person().ifPresent(others::remove);
        if (others.isEmpty()) return;
        var facts = new HashMap<>(more);
        facts.put("by", actor.name());
        facts.put("number", order.origin().number().toString());
        facts.put("client", clientName(order));
        if (order.form().title() != null) facts.put("subject", order.form().title());
        var about = new Subject(Subject.Kind.ORDER, order.id().value());
        notifier.tell(others, new Notice(kind, about, order.origin().client(), Map.copyOf(facts)));
    }

    /** Without a number: not everybody who hears of it may see numbers. */
    private String clientName(Order order) {
        return clients.find(order.origin().client())
                .map(Client::displayName)
                .filter(name -> name.chars().anyMatch(Character::isLetter))
                .orElse("•••");
    }
}
