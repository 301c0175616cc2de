package org.nezabudka.application.call;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** Days that are none, in the wrong order, or too many at once. */
public final class InvalidLedgerPeriod extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidLedgerPeriod(int mostDays) {
        super("from", "No period of at most " + mostDays + " days", Map.of("mostDays", mostDays));
    }
}
