package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Only the measurer who goes there does that. */
public final class NotTheMeasurer extends Refused {

    private static final long serialVersionUID = 1L;

    NotTheMeasurer() {
        super("Only the measurer of this measurement does that", Map.of());
    }
}
