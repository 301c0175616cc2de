package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** A role names one right twice. */
public final class RightTwice extends Invalid {

    private static final long serialVersionUID = 1L;

    public RightTwice(String right) {
        super("permissions", "Right " + right + " stands twice", Map.of("right", right));
    }
}
