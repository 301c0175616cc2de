package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** Nobody has signed tomorrow. */
public final class SignedInTheFuture extends Invalid {

    private static final long serialVersionUID = 1L;

    SignedInTheFuture() {
        super("on", "A day in the future", Map.of());
    }
}
