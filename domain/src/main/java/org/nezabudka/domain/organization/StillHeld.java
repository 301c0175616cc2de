package org.nezabudka.domain.organization;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Somebody cannot leave while something would be left without anybody. */
public final class StillHeld extends Refused {

    private static final long serialVersionUID = 1L;

    public StillHeld(String kind, int count) {
        super(count + " " + kind + " would be orphaned", Map.of("kind", kind, "count", count));
    }
}
