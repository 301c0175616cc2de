package org.nezabudka.domain.activity;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** A plan for a time that has passed already is none. */
public final class PlannedInThePast extends Invalid {

    private static final long serialVersionUID = 1L;

    PlannedInThePast() {
        super("start", "The planned time has passed already", Map.of());
    }
}
