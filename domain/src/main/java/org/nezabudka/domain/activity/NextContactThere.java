package org.nezabudka.domain.activity;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The entry has its next contact already; that one is moved or cancelled, not replaced. */
public final class NextContactThere extends Refused {

    private static final long serialVersionUID = 1L;

    public NextContactThere() {
        super("The entry has an open next contact already", Map.of());
    }
}
