package org.nezabudka.domain.call;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** The company has no such line. */
public final class UnknownOwnLine extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownOwnLine(OwnLineId id) {
        super("No line " + id, Map.of("line", id.toString()));
    }
}
