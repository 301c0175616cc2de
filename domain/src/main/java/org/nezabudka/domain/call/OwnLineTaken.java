package org.nezabudka.domain.call;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Another line of the company has this number, or is shown by the exchange in the same way. */
public final class OwnLineTaken extends Refused {

    private static final long serialVersionUID = 1L;

    /** @param name of the line that is there */
    public OwnLineTaken(String name) {
        super("There is already the line " + name, Map.of("name", name));
    }
}
