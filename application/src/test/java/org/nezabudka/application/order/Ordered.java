package org.nezabudka.application.order;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.World;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.order.AnOrder;
import org.nezabudka.domain.order.Order;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.OrderLine;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.payment.Ledger;
import org.nezabudka.domain.payment.LedgerEntry;
import org.nezabudka.domain.payment.PaymentForm;
import org.nezabudka.domain.payment.PaymentId;

/** Puts orders into a world past the use cases. */
public final class Ordered {

    private final World world;

    public Ordered(World world) {
        this.world = world;
    }

    /** Of one position of this price, or unpriced without one. */
    public Order order(EmployeeId manager, ClientId client, @Nullable String price) {
        return world.transactions().run(() -> {
            var order = AnOrder.openedFor(
                    new OrderId(UUID.randomUUID()), world.orders().nextNumber(2026), client, manager);
            return world.orders().save(price == null ? order : priced(order, AnOrder.line(1, "Кухня", "1", price)));
        });
    }

    public static Order priced(Order order, OrderLine... lines) {
        return order.calculate(AnOrder.contents(lines), null, order.manager(), AnOrder.NOW)
                .state();
    }

    public PaymentId paid(Order order, String amount, LocalDate on) {
        return world.transactions().run(() -> {
            var entry = new Ledger.NewEntry(
                    new PaymentId(UUID.randomUUID()),
                    AnOrder.rub(amount),
                    new LedgerEntry.Document(PaymentForm.CASH, on, null, null, null),
                    order.manager(),
                    AnOrder.NOW,
                    on);
            var claim = new Ledger.Claim(order.due(), true);
            var after = world.ledgers()
                    .of(order.id(), order.currency())
                    .pay(entry, LedgerEntry.Purpose.PREPAYMENT, claim, order.manager());
            world.ledgers().append(order.id(), after.last());
            return after.last().id();
        });
    }
}
