package org.nezabudka.domain.reminder;

import java.util.Map;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the scenario since it was read, or added one of this code. */
public final class ScenarioChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public ScenarioChangedMeanwhile(EntryCode code) {
        super("Scenario " + code + " was changed meanwhile", Map.of("scenario", code.value()));
    }
}
