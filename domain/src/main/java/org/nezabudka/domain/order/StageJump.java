package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Stages are entered one after another. */
public final class StageJump extends Refused {

    private static final long serialVersionUID = 1L;

    StageJump(Stage from, Stage to, Stage next) {
        super(from + " to " + to, Map.of("from", from.name(), "to", to.name(), "next", next.name()));
    }
}
