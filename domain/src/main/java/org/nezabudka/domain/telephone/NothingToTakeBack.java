package org.nezabudka.domain.telephone;

import java.util.Map;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.shared.Refused;

/** No call is being given to a colleague. */
public final class NothingToTakeBack extends Refused {

    private static final long serialVersionUID = 1L;

    public NothingToTakeBack(CallId call) {
        super("Call " + call + " is not being handed over", Map.of("call", call.toString()));
    }
}
