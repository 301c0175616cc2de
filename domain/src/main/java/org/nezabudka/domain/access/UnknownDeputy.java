package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such appointment, or it is none of the actor's business. */
public final class UnknownDeputy extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownDeputy(DeputyId id) {
        super("No deputy " + id, Map.of("deputy", id.toString()));
    }
}
