package org.nezabudka.domain.order;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.InvalidMoney;
import org.nezabudka.domain.shared.Money;
import org.nezabudka.domain.shared.Texts;

/**
 * A position of an order.
 *
 * @param number from 1 and for good: a claim or a contract names it
 * @param group product group [товарная группа], of a dictionary
 * @param price of one
 */
public record OrderLine(int number, @Nullable EntryCode group, String product, Quantity quantity, Money price) {

    public OrderLine {
        product = Texts.line("product", product, 300);
        if (price.isNegative()) throw new InvalidMoney("price", "negative");
    }

    public Money amount() {
        return quantity.times(price);
    }
}
