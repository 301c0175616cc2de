package org.nezabudka.domain.activity;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** Nothing ends before it begins. */
public final class EndBeforeStart extends Invalid {

    private static final long serialVersionUID = 1L;

    EndBeforeStart() {
        super("end", "The end lies before the start", Map.of());
    }
}
