package org.nezabudka.domain.client;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The ladder of statuses would no longer hold together. */
public final class InvalidLadder extends Refused {

    private static final long serialVersionUID = 1L;

    InvalidLadder(String rule, String code) {
        super("Status ladder: " + rule + " " + code, Map.of("rule", rule, "code", code));
    }
}
