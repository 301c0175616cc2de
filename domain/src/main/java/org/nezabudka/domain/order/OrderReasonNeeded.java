package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** Going back, and going on in spite of something, need a reason. */
public final class OrderReasonNeeded extends Invalid {

    private static final long serialVersionUID = 1L;

    OrderReasonNeeded() {
        super("reason", "No reason", Map.of());
    }
}
