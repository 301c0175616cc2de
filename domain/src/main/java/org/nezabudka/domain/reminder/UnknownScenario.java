package org.nezabudka.domain.reminder;

import java.util.Map;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.shared.NotFound;

/** There is no scenario of this code. */
public final class UnknownScenario extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownScenario(EntryCode code) {
        super("No scenario " + code, Map.of("scenario", code.value()));
    }
}
