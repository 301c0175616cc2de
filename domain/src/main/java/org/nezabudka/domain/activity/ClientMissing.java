package org.nezabudka.domain.activity;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** Every contact is with a client; only a task may concern nobody. */
public final class ClientMissing extends Invalid {

    private static final long serialVersionUID = 1L;

    ClientMissing() {
        super("clientId", "Everything but a task needs a client", Map.of());
    }
}
