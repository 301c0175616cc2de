package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Without a price there is nothing to sign. */
public final class NothingToSign extends Refused {

    private static final long serialVersionUID = 1L;

    NothingToSign() {
        super("No price", Map.of());
    }
}
