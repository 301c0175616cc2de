package org.nezabudka.application.order;

import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.OutOfScope;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.payment.Ledger;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.payment.PaymentId;
import org.nezabudka.domain.payment.UnknownPayment;
import org.nezabudka.domain.shared.Money;

/** Money that comes and goes. Every act waits for its turn at the order, so that two tellers never see the same balance. */
public final class OrderPayments {

    private final Orders orders;
    private final Ledgers ledgers;
    private final OrderAccess access;
    private final OrderDossiers dossiers;
    private final OrderRecords records;
    private final Transactions transactions;
    private final Ids ids;
    private final InstantSource clock;

    OrderPayments(
            OrderUseCases.Stores stores, OrderDossiers dossiers, OrderRecords records, OrderUseCases.Tools tools) {
        this.orders = stores.orders();
        this.ledgers = stores.ledgers();
        this.access = new OrderAccess(stores.orders());
        this.dossiers = dossiers;
        this.records = records;
        this.transactions = tools.transactions();
        this.ids = tools.ids();
        this.clock = tools.clock();
    }

    /**
     * Registers a payment.
     *
     * @param acceptExcess whether it is taken though it is more than is owed; needs {@link Right#PAYMENTS_EXCESS}
     * @throws org.nezabudka.domain.payment.Overpayment if it is more, and that is not accepted
     */
    public PaymentId pay(
            Actor actor,
            OrderId id,
            LedgerEntry.Purpose purpose,
            Money amount,
            LedgerEntry.Document document,
            boolean acceptExcess) {
        return transactions.run(() -> {
            if (acceptExcess) AccessPolicy.demand(actor, Right.PAYMENTS_EXCESS);
            var opened = access.inTurn(actor, Right.PAYMENTS_REGISTER, id);
            var order = opened.order();
            if (acceptExcess && !access.may(actor, Right.PAYMENTS_EXCESS, order))
                throw new OutOfScope(Right.PAYMENTS_EXCESS);
            var accepting = acceptExcess ? actor.person().orElse(null) : null;
            var after = dossiers.ledger(order).pay(entry(actor, amount, document), purpose, claim(order), accepting);
            return registered(opened, after);
        });
    }

    /** Registers that money was given back. */
    public PaymentId refund(Actor actor, OrderId id, Money amount, LedgerEntry.Document document, String reason) {
        return transactions.run(() -> {
            var opened = access.inTurn(actor, Right.PAYMENTS_REVERSE, id);
            var after = dossiers.ledger(opened.order()).refund(entry(actor, amount, document), reason);
            return registered(opened, after);
        });
    }

    /** Takes a wrong line back by another one. */
    public PaymentId reverse(Actor actor, PaymentId payment, String reason, @Nullable LocalDate on) {
        AccessPolicy.demand(actor, Right.PAYMENTS_REVERSE);
        return transactions.run(() -> {
            var id = ledgers.orderOf(payment).orElseThrow(() -> UnknownPayment.missing(payment));
            if (!access.sees(actor, orders.get(id))) throw UnknownPayment.concealed(payment);
            var opened = access.inTurn(actor, Right.PAYMENTS_REVERSE, id);
            var today = dossiers.today();
            var reversal = new Ledger.NewReversal(
                    new PaymentId(ids.next()),
                    reason,
                    on == null ? today : on,
                    actor.person().orElse(null),
                    clock.instant(),
                    today);
            return registered(opened, dossiers.ledger(opened.order()).reverse(payment, reversal));
        });
    }

    /** To which order a payment belongs that the actor may see. */
    public OrderId orderOf(Actor actor, PaymentId payment) {
        return transactions.run(() -> {
            var id = ledgers.orderOf(payment).orElseThrow(() -> UnknownPayment.missing(payment));
            if (!access.sees(actor, orders.get(id))) throw UnknownPayment.concealed(payment);
            return id;
        });
    }

    private PaymentId registered(OrderAccess.Opened opened, Ledger after) {
        records.register(opened.actor(), opened.order(), after);
        return after.last().id();
    }

    private Ledger.NewEntry entry(Actor actor, Money amount, LedgerEntry.Document document) {
        return new Ledger.NewEntry(
                new PaymentId(ids.next()),
                amount,
                document,
                actor.person().orElse(null),
                clock.instant(),
                dossiers.today());
    }

    private static Ledger.Claim claim(Order order) {
        return new Ledger.Claim(order.due(), !order.isCancelled());
    }
}
