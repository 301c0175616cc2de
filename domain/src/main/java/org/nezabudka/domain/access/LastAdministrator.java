package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Somebody must always be able to give rights: the last administrator keeps the right. */
public final class LastAdministrator extends Refused {

    private static final long serialVersionUID = 1L;

    public LastAdministrator() {
        super("The last administrator cannot lose the right", Map.of());
    }
}
