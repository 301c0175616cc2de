package org.nezabudka.domain.client;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** Losing a client needs a reason: it is what the sales report asks for. */
public final class ReasonMissing extends Invalid {

    private static final long serialVersionUID = 1L;

    ReasonMissing() {
        super("reason", "A reason is needed", Map.of());
    }
}
