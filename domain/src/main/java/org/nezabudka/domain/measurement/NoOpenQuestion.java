package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** There is no open question of that number. */
public final class NoOpenQuestion extends Refused {

    private static final long serialVersionUID = 1L;

    NoOpenQuestion(int number) {
        super("There is no open question " + number, Map.of("number", number));
    }
}
