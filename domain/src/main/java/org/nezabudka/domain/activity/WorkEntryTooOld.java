package org.nezabudka.domain.activity;

import java.util.Map;
import org.nezabudka.domain.shared.Forbidden;

/** An old entry is corrected by whoever has the right for it, not by everybody. */
public final class WorkEntryTooOld extends Forbidden {

    private static final long serialVersionUID = 1L;

    /** @param days for how long everybody may */
    public WorkEntryTooOld(long days) {
        super("The entry is older than " + days + " days", Map.of("days", days));
    }
}
