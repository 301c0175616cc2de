package org.nezabudka.domain.activity;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** What was held or cancelled can be neither moved, nor completed, nor cancelled any more. */
public final class ActivityEnded extends Refused {

    private static final long serialVersionUID = 1L;

    ActivityEnded(ActivityState state) {
        super("The activity has ended: " + state, Map.of("state", state.name()));
    }
}
