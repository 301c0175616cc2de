package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.Forbidden;

/** The actor has no role that permits this. */
public final class MissingRight extends Forbidden {

    private static final long serialVersionUID = 1L;

    public MissingRight(Right right) {
        super("Needs the right " + right.key(), Map.of("right", right.key()));
    }
}
