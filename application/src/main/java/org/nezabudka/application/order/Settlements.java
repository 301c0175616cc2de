package org.nezabudka.application.order;

import java.util.List;
import org.nezabudka.domain.shared.Money;

/**
 * How a client stands with the company over all orders [взаиморасчёты], of what the actor may see.
 *
 * @param due of all orders
 * @param outstanding over those of which something is to be paid; an overpayment of one order pays no other
 */
public record Settlements(Money due, Money paid, Money outstanding, Money overpaid, List<OrderRow> orders) {

    /** So many orders are listed, the latest ones; the sums are of all. */
    public static final int MOST = 500;

    public Settlements {
        orders = List.copyOf(orders);
    }
}
