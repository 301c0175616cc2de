package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** A password too short, too long, or on every attacker's list. */
public final class WeakPassword extends Invalid {

    private static final long serialVersionUID = 1L;

    /**
     * @param rule {@code too-short}, {@code too-long} or {@code too-common}
     */
    public WeakPassword(String rule) {
        super("password", "The password is " + rule, Map.of("rule", rule, "atLeast", Password.SHORTEST));
    }
}
