package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The company does without this stage. */
public final class StageNotUsed extends Refused {

    private static final long serialVersionUID = 1L;

    StageNotUsed(Stage stage) {
        super(stage + " is not used", Map.of("stage", stage.name()));
    }
}
