package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** A question is answered by the other side and withdrawn by its own. */
public final class NotYourQuestion extends Refused {

    private static final long serialVersionUID = 1L;

    NotYourQuestion() {
        super("A question is answered by the other side and withdrawn by its own", Map.of());
    }
}
