package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Only the crew that goes there does that. */
public final class NotOfTheCrew extends Refused {

    private static final long serialVersionUID = 1L;

    public NotOfTheCrew() {
        super("Only its crew does that", Map.of());
    }
}
