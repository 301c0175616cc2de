package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such additional access, or its client is not the actor's to see. */
public final class UnknownAccessGrant extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownAccessGrant(AccessGrantId id) {
        super("No access grant " + id, Map.of("accessGrant", id.toString()));
    }
}
