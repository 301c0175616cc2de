package org.nezabudka.domain.reminder;

import java.util.Map;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.Refused;

/** There is a scenario of this code already. */
public final class ScenarioCodeTaken extends Refused {

    private static final long serialVersionUID = 1L;

    public ScenarioCodeTaken(EntryCode code) {
        super("Scenario " + code + " exists", Map.of("scenario", code.value()));
    }
}
