package org.nezabudka.domain.order;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Money;

/**
 * What an order costs: {@code due = total - discount}.
 *
 * @param lines the sum of the positions
 * @param total the sum of the positions, or what was entered instead of it
 * @param discount in money
 * @param due what the client owes for it all
 */
public record Price(Money lines, Money total, Money discount, Money due) {

    /** @throws DiscountAboveTotal if nothing of it would be left, and more */
    static Price of(Money lines, @Nullable Money entered, Discount discount) {
        var total = entered == null ? lines : entered;
        var off = discount.of(total);
        if (off.isMoreThan(total)) throw new DiscountAboveTotal(total, off);
        return new Price(lines, total, off, total.minus(off));
    }
}
