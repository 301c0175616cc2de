package org.nezabudka.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;
import static org.nezabudka.domain.order.AnOrder.NOW;
import static org.nezabudka.domain.order.AnOrder.RUB;
import static org.nezabudka.domain.order.AnOrder.TODAY;
import static org.nezabudka.domain.order.AnOrder.rub;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.payment.Ledger;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.payment.PaymentForm;
import org.nezabudka.domain.payment.PaymentId;
import org.nezabudka.domain.payment.PaymentThereAlready;

/** What every store of ledgers keeps. */
public interface LedgersContract extends PortContract {

    private Order anOrder() {
        var manager = scene().employee("Петрова Ирина");
        return new Ordered(world())
                .order(manager.id(), scene().client(aPerson("Иванова Анна")).id(), "1000");
    }

    private Ledger ledger(Order order) {
        return within(() -> world().ledgers().of(order.id(), RUB));
    }

    private Ledger.NewEntry entry(Order order, String amount) {
        var document = new LedgerEntry.Document(PaymentForm.CARD, TODAY, "ПКО-5", "bank-" + amount, "Через терминал");
        return new Ledger.NewEntry(
                new PaymentId(UUID.randomUUID()), rub(amount), document, order.manager(), NOW, TODAY);
    }

    private LedgerEntry appended(Order order, Ledger after) {
        doing(() -> world().ledgers().append(order.id(), after.last()));
        return after.last();
    }

    @Test
    default void an_order_without_money_has_an_empty_ledger() {
        assertThat(ledger(anOrder())).isEqualTo(Ledger.empty(RUB));
        assertThat(within(() -> world().ledgers().orderOf(new PaymentId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    default void lines_of_every_kind_come_back_in_their_order() {
        var order = anOrder();
        var claim = new Ledger.Claim(order.due(), true);
        var payment = appended(
                order,
                ledger(order).pay(entry(order, "1200.50"), LedgerEntry.Purpose.PREPAYMENT, claim, order.manager()));
        var refund = appended(order, ledger(order).refund(entry(order, "200.50"), "Переплата"));
        var reversal = new Ledger.NewReversal(
                new PaymentId(UUID.randomUUID()), "Не та сумма", TODAY, order.manager(), NOW, TODAY);
        var reversed = appended(order, ledger(order).reverse(refund.id(), reversal));
        assertThat(ledger(order).entries()).containsExactly(payment, refund, reversed);
        assertThat(ledger(order).paid()).isEqualTo(rub("1200.50"));
        assertThat(within(() -> world().ledgers().orderOf(reversed.id()))).contains(order.id());
        assertThat(ledger(anOrder()).entries()).isEmpty();
    }

    @Test
    default void an_external_number_is_kept_once_for_an_order() {
        var order = anOrder();
        var claim = new Ledger.Claim(order.due(), true);
        var twice = ledger(order).pay(entry(order, "5"), LedgerEntry.Purpose.FURTHER, claim, null);
        var other = ledger(order).pay(entry(order, "5"), LedgerEntry.Purpose.FURTHER, claim, null);
        appended(order, twice);
        assertThatThrownBy(() -> appended(order, other)).isInstanceOf(PaymentThereAlready.class);
    }
}
