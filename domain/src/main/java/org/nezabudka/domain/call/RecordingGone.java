package org.nezabudka.domain.call;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no recording of the call where it should be. */
public final class RecordingGone extends NotFound {

    private static final long serialVersionUID = 1L;

    public RecordingGone(CallId id) {
        super("No recording of call " + id, Map.of("call", id.toString()));
    }
}
