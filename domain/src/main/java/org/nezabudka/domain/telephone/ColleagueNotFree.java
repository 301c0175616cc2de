package org.nezabudka.domain.telephone;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The colleague could not take the call now: it would be lost there. */
public final class ColleagueNotFree extends Refused {

    private static final long serialVersionUID = 1L;

    public ColleagueNotFree(String extension, TelephoneState state) {
        super("Telephone " + extension + " is " + state, Map.of("extension", extension, "state", state.name()));
    }
}
