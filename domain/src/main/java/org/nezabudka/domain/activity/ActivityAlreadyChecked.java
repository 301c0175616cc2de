package org.nezabudka.domain.activity;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** A checked entry bears a second signature: nothing may change under it. */
public final class ActivityAlreadyChecked extends Refused {

    private static final long serialVersionUID = 1L;

    ActivityAlreadyChecked() {
        super("The activity was checked already", Map.of());
    }
}
