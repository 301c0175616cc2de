package org.nezabudka.domain.schedule;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** A window that cannot be: one that ends before it begins, or lasts for a day. */
public final class InvalidWindow extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidWindow(String rule) {
        super("endsAt", "Invalid window: " + rule, Map.of("rule", rule));
    }
}
