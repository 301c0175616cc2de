package org.nezabudka.domain.call;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the line since it was read. */
public final class OwnLineChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public OwnLineChangedMeanwhile(OwnLineId id) {
        super("Line " + id + " was changed meanwhile", Map.of("line", id.toString()));
    }
}
