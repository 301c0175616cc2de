package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** New tasks are given of kinds in use alone. */
public final class KindNotOffered extends Refused {

    private static final long serialVersionUID = 1L;

    public KindNotOffered(String name) {
        super("The kind of measurement " + name + " is not in use", Map.of("kind", name));
    }
}
