package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Nobody gives additional access to themselves. */
public final class GrantToOneself extends Refused {

    private static final long serialVersionUID = 1L;

    public GrantToOneself() {
        super("Access is not given to oneself", Map.of());
    }
}
