package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** An order is with a department or a person. */
public final class NobodyHoldsIt extends Invalid {

    private static final long serialVersionUID = 1L;

    NobodyHoldsIt() {
        super("department", "Neither department nor person", Map.of());
    }
}
