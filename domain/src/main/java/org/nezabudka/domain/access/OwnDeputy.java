package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Nobody stands in for themselves. */
public final class OwnDeputy extends Refused {

    private static final long serialVersionUID = 1L;

    public OwnDeputy() {
        super("Nobody is their own deputy", Map.of());
    }
}
