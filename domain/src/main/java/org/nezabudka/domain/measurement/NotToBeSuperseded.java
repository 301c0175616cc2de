package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Only an accepted measurement of the same client, not replaced yet, can be replaced. */
public final class NotToBeSuperseded extends Refused {

    private static final long serialVersionUID = 1L;

    public NotToBeSuperseded() {
        super("Only an accepted measurement of the same client that was not replaced can be replaced", Map.of());
    }
}
