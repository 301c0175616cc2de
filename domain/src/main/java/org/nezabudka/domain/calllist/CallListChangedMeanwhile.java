package org.nezabudka.domain.calllist;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the call list, or the client in it, since it was read. */
public final class CallListChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public CallListChangedMeanwhile(CallListId id) {
        super("Call list " + id + " was changed meanwhile", Map.of("list", id.toString()));
    }
}
