package org.nezabudka.domain.access;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Texts;

/**
 * Why something is lent [основание].
 *
 * @param orderNumber of the order [распоряжение] that says so, if there is one
 */
public record Ground(String text, @Nullable String orderNumber) {

    public Ground {
        text = Texts.line("ground", text, 300);
        orderNumber = Texts.optionalLine("orderNumber", orderNumber, 40);
    }
}
