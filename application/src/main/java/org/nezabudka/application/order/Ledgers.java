package org.nezabudka.application.order;

import java.util.Currency;
import java.util.Optional;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.payment.Ledger;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.payment.PaymentId;

/** The money of all orders. Lines are added and never changed; whoever adds one has {@link Orders#lock locked} the order. */
public interface Ledgers {

    Ledger of(OrderId order, Currency currency);

    Optional<OrderId> orderOf(PaymentId payment);

    /** @throws org.nezabudka.domain.payment.PaymentThereAlready if the order has a line with its external number */
    void append(OrderId order, LedgerEntry entry);
}
