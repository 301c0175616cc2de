package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** An answer or a new version can only be wanted by a moment to come. */
public final class AnswerWantedInThePast extends Invalid {

    private static final long serialVersionUID = 1L;

    AnswerWantedInThePast() {
        super("until", "The moment has passed already", Map.of());
    }
}
