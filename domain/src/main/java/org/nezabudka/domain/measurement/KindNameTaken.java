package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Each kind of measurement has a name of its own. */
public final class KindNameTaken extends Refused {

    private static final long serialVersionUID = 1L;

    public KindNameTaken(String name) {
        super("There is a kind of measurement " + name + " already", Map.of("name", name));
    }
}
