package org.nezabudka.domain.calllist;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** The client is not in the list, or not for the actor to see. */
public final class UnknownListEntry extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownListEntry() {
        super("No such entry", Map.of());
    }
}
