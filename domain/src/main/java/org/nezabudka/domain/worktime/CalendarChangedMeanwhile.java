package org.nezabudka.domain.worktime;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the working hours since they were read. */
public final class CalendarChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public CalendarChangedMeanwhile() {
        super("The working hours were changed meanwhile", Map.of());
    }
}
