package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** More of something than one order may have. */
public final class TooManyOf extends Invalid {

    private static final long serialVersionUID = 1L;

    TooManyOf(String field, int most) {
        super(field, "At most " + most, Map.of("most", most));
    }
}
