package org.nezabudka.domain.payment;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** Money does not come tomorrow. */
public final class MoneyFromTheFuture extends Invalid {

    private static final long serialVersionUID = 1L;

    MoneyFromTheFuture() {
        super("on", "A day in the future", Map.of());
    }
}
