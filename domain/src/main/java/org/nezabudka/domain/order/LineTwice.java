package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** Two positions with the same number. */
public final class LineTwice extends Invalid {

    private static final long serialVersionUID = 1L;

    LineTwice(int number) {
        super("lines", "Line " + number + " twice", Map.of("number", number));
    }
}
