package org.nezabudka.adapter.web.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.order.MoneyBodies.PartBody;
import org.nezabudka.adapter.web.order.OrderRendering.Names;
import org.nezabudka.adapter.web.order.OrderView.Kind;
import org.nezabudka.adapter.web.shared.MoneyBody;
import org.nezabudka.application.order.OrderCard;
import org.nezabudka.domain.order.Calculation;
import org.nezabudka.domain.order.Discount;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderLine;
import org.nezabudka.domain.order.PaymentTerms;
import org.nezabudka.domain.payment.Balance;
import org.nezabudka.domain.payment.Ledger;
import org.nezabudka.domain.payment.LedgerEntry;

/** The money of orders as JSON has it. */
final class OrderMoney {

    private OrderMoney() {}

    static OrderView.MoneyView view(OrderCard card, Names names) {
        var order = card.order();
        var sections = order.sections();
        var all = sections.calculations();
        return new OrderView.MoneyView(
                calculation(sections.calculation(), order, names),
                sections.isCalculationStale(),
                all.subList(0, all.size() - 1).stream()
                        .map(one -> former(one, order, names))
                        .toList(),
                terms(sections.terms()),
                balance(card.dossier().balance()),
                card.ledger().entries().stream()
                        .map(entry -> entry(entry, card.ledger(), names))
                        .toList());
    }

    private static OrderView.CalculationView calculation(Calculation calculation, Order order, Names names) {
        var contents = calculation.contents();
        var discount = contents.discount();
        var price = order.price();
        var basis = calculation.basis();
        var measurement = basis.measurement();
        return new OrderView.CalculationView(
                calculation.number(),
                contents.lines().stream().map(OrderMoney::line).toList(),
                MoneyBody.ofNullable(contents.enteredTotal()),
                discount instanceof Discount.OfTotal(var percent, var rounding) ? percent.toString() : null,
                discount instanceof Discount.Sum(var amount) ? MoneyBody.of(amount) : null,
                new OrderView.PriceView(
                        MoneyBody.of(price.lines()),
                        MoneyBody.of(price.total()),
                        MoneyBody.of(price.discount()),
                        MoneyBody.of(price.due())),
                OrderRendering.ids(contents.files()),
                contents.sumAgreedOn(),
                contents.priceNote(),
                contents.priceAgreedOn(),
                calculation.frozen(),
                basis.project(),
                measurement == null ? null : measurement.value(),
                names.of(calculation.by()),
                calculation.at(),
                calculation.reason());
    }

    private static OrderView.LineView line(OrderLine line) {
        var group = line.group();
        return new OrderView.LineView(
                line.number(),
                group == null ? null : group.value(),
                line.product(),
                line.quantity().value().stripTrailingZeros().toPlainString(),
                MoneyBody.of(line.price()),
                MoneyBody.of(line.amount()));
    }

    private static OrderView.FormerCalculation former(Calculation calculation, Order order, Names names) {
        return new OrderView.FormerCalculation(
                calculation.number(),
                MoneyBody.of(calculation.contents().price(order.currency()).due()),
                calculation.frozen(),
                names.of(calculation.by()),
                calculation.at(),
                calculation.reason());
    }

    private static OrderView.TermsView terms(PaymentTerms terms) {
        var invoice = terms.invoice();
        var bonus = terms.bonus();
        return new OrderView.TermsView(
                terms.form(),
                invoice == null
                        ? null
                        : new OrderView.InvoiceView(
                                invoice.number(), invoice.date(), OrderRendering.ids(invoice.files())),
                bonus == null ? null : new OrderView.BonusView(MoneyBody.of(bonus.amount()), bonus.agent()),
                schedule(terms));
    }

    private static List<PartBody> schedule(PaymentTerms terms) {
        return terms.schedule().parts().stream().map(PartBody::of).toList();
    }

    private static OrderView.BalanceView balance(Balance balance) {
        return new OrderView.BalanceView(
                MoneyBody.of(balance.due()),
                MoneyBody.of(balance.paid()),
                MoneyBody.of(balance.outstanding()),
                MoneyBody.of(balance.overpaid()),
                MoneyBody.of(balance.overdue()),
                balance.parts().stream()
                        .map(part -> new OrderView.PartPaidView(
                                part.part().name(),
                                part.part().before(),
                                part.part().dueOn(),
                                MoneyBody.of(part.amount()),
                                MoneyBody.of(part.paid()),
                                part.state()))
                        .toList());
    }

    private static OrderView.EntryView entry(LedgerEntry entry, Ledger ledger, Names names) {
        var document = entry.document();
        var payment = entry.kind() instanceof LedgerEntry.Kind.Payment one ? one : null;
        var reversal = entry.kind() instanceof LedgerEntry.Kind.Reversal one ? one : null;
        return new OrderView.EntryView(
                entry.id().value(),
                kind(entry.kind()),
                payment == null ? null : payment.purpose(),
                MoneyBody.of(entry.amount()),
                MoneyBody.of(entry.effect()),
                document.form(),
                document.on(),
                document.number(),
                document.externalNumber(),
                document.comment(),
                reason(entry.kind()),
                reversal == null ? null : reversal.of().value(),
                ledger.isReversed(entry.id()),
                payment != null && payment.excessAcceptedBy() != null,
                names.of(entry.registeredBy()),
                entry.registeredAt());
    }

    static Kind kind(LedgerEntry.Kind kind) {
        return switch (kind) {
            case LedgerEntry.Kind.Payment any -> Kind.PAYMENT;
            case LedgerEntry.Kind.Refund any -> Kind.REFUND;
            case LedgerEntry.Kind.Reversal any -> Kind.REVERSAL;
        };
    }

    static @Nullable String reason(LedgerEntry.Kind kind) {
        return switch (kind) {
            case LedgerEntry.Kind.Payment any -> null;
            case LedgerEntry.Kind.Refund refund -> refund.reason();
            case LedgerEntry.Kind.Reversal reversal -> reversal.reason();
        };
    }
}
