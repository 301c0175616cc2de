package org.nezabudka.domain.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Address;
import org.nezabudka.domain.shared.Texts;

/**
 * The head of an order's form. All of it may be missing: a partly filled order can always be kept (brief 000).
 *
 * @param title what is ordered, in a few words
 * @param address where it is delivered to
 * @param due by when the client is promised it [срок]
 */
public record OrderForm(
        @Nullable String title,
        @Nullable Address address,
        @Nullable LocalDate due,
        @Nullable String note) {

    public static final OrderForm EMPTY = new OrderForm(null, null, null, null);

    public OrderForm {
        title = Texts.optionalLine("title", title, 200);
        note = Texts.optionalNote("note", note, 4000);
    }
}
