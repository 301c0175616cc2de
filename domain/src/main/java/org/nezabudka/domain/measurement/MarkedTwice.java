package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** An item of the checklist has one answer. */
public final class MarkedTwice extends Invalid {

    private static final long serialVersionUID = 1L;

    MarkedTwice() {
        super("checklist", "An item of the checklist is answered twice", Map.of());
    }
}
