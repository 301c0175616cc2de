package org.nezabudka.application.shared;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** A cursor that this list with this order never gave. */
public final class UnusableCursor extends Invalid {

    private static final long serialVersionUID = 1L;

    public UnusableCursor() {
        super("cursor", "The cursor does not belong to this list", Map.of());
    }
}
