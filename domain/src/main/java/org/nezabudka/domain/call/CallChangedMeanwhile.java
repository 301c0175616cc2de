package org.nezabudka.domain.call;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the call since it was read. */
public final class CallChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public CallChangedMeanwhile(CallId id) {
        super("Call " + id + " was changed meanwhile", Map.of("call", id.toString()));
    }
}
