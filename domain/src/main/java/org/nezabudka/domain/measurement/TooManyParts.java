package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** More of something than one measurement may have. */
public final class TooManyParts extends Invalid {

    private static final long serialVersionUID = 1L;

    TooManyParts(String field, int most) {
        super(field, "At most " + most + " " + field, Map.of("most", most));
    }
}
