package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.Forbidden;

/** The actor may do this with other things, but not with this one. */
public final class OutOfScope extends Forbidden {

    private static final long serialVersionUID = 1L;

    public OutOfScope(Right right) {
        super("The right " + right.key() + " does not reach that far", Map.of("right", right.key()));
    }
}
