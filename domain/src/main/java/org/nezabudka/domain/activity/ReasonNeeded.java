package org.nezabudka.domain.activity;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** Moving and cancelling need a reason: the promise was made to somebody. */
public final class ReasonNeeded extends Invalid {

    private static final long serialVersionUID = 1L;

    ReasonNeeded() {
        super("reason", "A reason is needed", Map.of());
    }
}
