package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** What has ended is neither prolonged nor ended again. */
public final class AccessHasEnded extends Refused {

    private static final long serialVersionUID = 1L;

    public AccessHasEnded() {
        super("The access has ended already", Map.of());
    }
}
