package org.nezabudka.domain.call;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** The recording of the call is there, without any sound in it: the exchange began one and nobody ever spoke. */
public final class NothingRecorded extends NotFound {

    private static final long serialVersionUID = 1L;

    public NothingRecorded(CallId id) {
        super("No sound in the recording of call " + id, Map.of("call", id.toString()));
    }
}
