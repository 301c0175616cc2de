package org.nezabudka.application.order;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.client.Clients;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.notification.Notifier;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.client.Client;
import org.nezabudka.domain.order.Calculation;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderEvent;
import org.nezabudka.domain.order.PaymentTerms;
import org.nezabudka.domain.order.Price;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.payment.Ledger;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.payment.Schedule;
import org.nezabudka.domain.shared.Address;
import org.nezabudka.domain.shared.Change;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.Percent;
import org.nezabudka.domain.shared.Subject;

/** Stores what happened to orders, writes the journal, and tells everybody whom it concerns. */
public final class OrderRecords {

    private final Orders orders;
    private final Ledgers ledgers;
    private final Clients clients;
    private final Notifier notifier;
    private final AuditTrail audit;
    private final LiveEvents live;
    private final OrderReminders reminders;

    OrderRecords(OrderUseCases.Stores stores, OrderUseCases.Surroundings around, OrderUseCases.Tools tools) {
        this.orders = stores.orders();
        this.ledgers = stores.ledgers();
        this.clients = around.clients();
        this.notifier = tools.notifier();
        this.audit = tools.audit();
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
            remember(actor, saved, event);
        }
        reminders.keep(saved, ledgers.of(saved.id(), saved.currency()));
        live.publish(LiveEvent.ofOrder("order.changed", saved.id().toString()));
        return saved;
    }

    /** Stores the last line of the order's ledger. */
    void register(Actor actor, Order order, Ledger after) {
        var entry = after.last();
        ledgers.append(order.id(), entry);
        var act = switch (entry.kind()) {
            case LedgerEntry.Kind.Payment any -> "payment-registered";
            case LedgerEntry.Kind.Refund any -> "refund-registered";
            case LedgerEntry.Kind.Reversal any -> "payment-reversed";
        };
        var reason = switch (entry.kind()) {
            case LedgerEntry.Kind.Payment any -> null;
            case LedgerEntry.Kind.Refund refund -> refund.reason();
            case LedgerEntry.Kind.Reversal reversal -> reversal.reason();
        };
        audit.done(
                actor,
                act,
                "order",
                order.id().toString(),
                new Differences()
                        .field("payment", null, entry.id())
                        .field("amount", null, entry.amount())
                        .field("form", null, entry.document().form())
                        .field("on", null, entry.document().on())
                        .field("reason", null, reason)
                        .changes());
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

    private void remember(Actor actor, Order order, OrderEvent event) {
        var changes = new Differences();
        var act = switch (event) {
            case OrderEvent.Opened opened -> {
                changes.field("number", null, opened.number())
                        .field("client", null, order.origin().client())
                        .field("manager", null, order.manager());
                yield "order-opened";
            }
            case OrderEvent.FormChanged changed -> {
                var before = changed.before();
                var after = changed.after();
                changes.field("title", before.title(), after.title())
                        .field("address", line(before.address()), line(after.address()))
                        .field("due", before.due(), after.due())
                        .field("note", before.note(), after.note());
                yield "order-changed";
            }
            case OrderEvent.ManagerChanged changed -> {
                changes.field("manager", changed.before(), changed.after());
                yield "order-manager-changed";
            }
            case OrderEvent.HandedOver handed -> {
                changes.field(
                                "department",
                                handed.before().department(),
                                handed.after().department())
                        .field(
                                "person",
                                handed.before().person(),
                                handed.after().person())
                        .field("note", null, handed.after().note());
                yield "order-handed-over";
            }
            case OrderEvent.MeasurementLinked linked -> {
                changes.field("measurement", linked.before(), linked.after());
                yield "order-measurement-linked";
            }
            case OrderEvent.ProjectAdded added -> {
                changes.field("project", null, added.project().number())
                        .field("description", null, added.project().description())
                        .field("files", null, added.project().files().size());
                yield "order-project-added";
            }
            case OrderEvent.CalculationChanged changed -> {
                var before = changed.before().contents();
                var after = changed.after().contents();
                changes.field("lines", before.lines().size(), after.lines().size())
                        .field(
                                "total",
                                price(before, order).total(),
                                price(after, order).total())
                        .field(
                                "discount",
                                price(before, order).discount(),
                                price(after, order).discount())
                        .field("sumAgreedOn", before.sumAgreedOn(), after.sumAgreedOn())
                        .field("priceAgreedOn", before.priceAgreedOn(), after.priceAgreedOn())
                        .field("priceNote", before.priceNote(), after.priceNote());
                yield "order-calculated";
            }
            case OrderEvent.CalculationConfirmed confirmed -> {
                changes.field("calculation", null, confirmed.calculation().number());
                yield "order-calculation-confirmed";
            }
            case OrderEvent.CalculationOpened opened -> {
                changes.field("calculation", null, opened.calculation().number())
                        .field("reason", null, opened.calculation().reason());
                yield "order-calculation-opened";
            }
            case OrderEvent.ContractWritten written -> {
                var before = written.before() == null ? null : written.before().terms();
                var after = written.after().terms();
                changes.field("number", before == null ? null : before.number(), after.number())
                        .field("validUntil", before == null ? null : before.validUntil(), after.validUntil())
                        .field("executionDue", before == null ? null : before.executionDue(), after.executionDue())
                        .field(
                                "warrantyMonths",
                                before == null ? null : before.warrantyMonths(),
                                after.warrantyMonths())
                        .field(
                                "files",
                                before == null ? null : before.files().size(),
                                after.files().size());
                yield "order-contract-written";
            }
            case OrderEvent.ContractSigned signed -> {
                changes.field("calculation", null, signed.signing().calculation())
                        .field("on", null, signed.signing().on());
                yield "order-contract-signed";
            }
            case OrderEvent.TermsChanged changed -> {
                changes.field("form", changed.before().form(), changed.after().form())
                        .field("invoice", invoice(changed.before()), invoice(changed.after()))
                        .field("bonus", bonus(changed.before()), bonus(changed.after()))
                        .field("schedule", schedule(changed.before()), schedule(changed.after()));
                yield "order-terms-changed";
            }
            case OrderEvent.TechnologistSpoke spoke -> {
                changes.field("approved", null, spoke.approval().approved())
                        .field("remark", null, spoke.approval().remark());
                yield "order-technologist-spoke";
            }
            case OrderEvent.StageEntered entered -> {
                changes.field("stage", entered.from(), entered.to())
                        .field("reason", null, entered.reason())
                        .field(
                                "overridden",
                                null,
                                entered.overridden().stream().map(Enum::name).collect(Collectors.joining(", ")));
                yield entered.overridden().isEmpty() ? "order-stage-entered" : "order-stage-overridden";
            }
            case OrderEvent.Cancelled cancelled -> {
                changes.field("stage", cancelled.cancellation().from(), "CANCELLED")
                        .field("reason", null, cancelled.cancellation().reason())
                        .field("retained", null, cancelled.cancellation().retained());
                yield "order-cancelled";
            }
            case OrderEvent.TakenUpAgain again -> {
                changes.field("stage", "CANCELLED", again.stage()).field("reason", null, again.reason());
                yield "order-taken-up-again";
            }
        };
        audit.done(actor, act, "order", order.id().toString(), changes.changes());
    }

    private static @Nullable String line(@Nullable Address address) {
        return address == null ? null : address.inOneLine();
    }

    private static @Nullable String invoice(PaymentTerms terms) {
        var invoice = terms.invoice();
        return invoice == null ? null : words(invoice.number(), invoice.date());
    }

    private static @Nullable String bonus(PaymentTerms terms) {
        var bonus = terms.bonus();
        return bonus == null ? null : words(bonus.amount(), bonus.agent());
    }

    private static String schedule(PaymentTerms terms) {
        return terms.schedule().parts().stream()
                .map(part -> words(share(part.share()), part.before(), part.dueOn()))
                .collect(Collectors.joining("; "));
    }

    private static String share(Schedule.Share share) {
        return switch (share) {
            case Schedule.Share.OfPrice(Percent percent) -> percent + "%";
            case Schedule.Share.Fixed(Money sum) -> sum.toString();
            case Schedule.Share.Rest() -> "REST";
        };
    }

    private static String words(@Nullable Object... words) {
        return Arrays.stream(words)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static Price price(Calculation.Contents contents, Order order) {
        return contents.price(order.currency());
    }
}
