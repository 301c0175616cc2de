package org.nezabudka.domain.activity;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The client has moved on since this entry: the status of a former entry is history. */
public final class StatusMovedOn extends Refused {

    private static final long serialVersionUID = 1L;

    public StatusMovedOn() {
        super("The client has another status by now", Map.of());
    }
}
