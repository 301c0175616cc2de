package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** A visit is planned for a time to come. */
public final class VisitInThePast extends Invalid {

    private static final long serialVersionUID = 1L;

    VisitInThePast() {
        super("start", "The planned time has passed already", Map.of());
    }
}
