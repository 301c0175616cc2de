package org.nezabudka.application.order;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.order.Calculation;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderEvent;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.PaymentTerms;
import org.nezabudka.domain.order.Price;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.payment.Schedule;
import org.nezabudka.domain.shared.Address;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.Percent;

/** What happened to orders and their money, in the words the journal of acts keeps. */
public final class OrderJournal {

    private final AuditTrail audit;

    public OrderJournal(AuditTrail audit) {
        this.audit = audit;
    }

    /** A line was added to the ledger. */
    public void registered(Actor actor, OrderId order, LedgerEntry entry) {
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
                order.toString(),
                new Differences()
                        .field("payment", null, entry.id())
                        .field("amount", null, entry.amount())
                        .field("form", null, entry.document().form())
                        .field("on", null, entry.document().on())
                        .field("reason", null, reason)
                        .changes());
    }

    /** @param order as it is after it */
    public void happened(Actor actor, Order order, OrderEvent event) {
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
