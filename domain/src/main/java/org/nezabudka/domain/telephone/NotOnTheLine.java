package org.nezabudka.domain.telephone;

import java.util.Map;
import org.nezabudka.domain.call.CallId;
import org.nezabudka.domain.shared.Refused;

/** The call is over, or the telephone of the employee has no part in it. */
public final class NotOnTheLine extends Refused {

    private static final long serialVersionUID = 1L;

    public NotOnTheLine(CallId call) {
        super("Not on the line of call " + call, Map.of("call", call.toString()));
    }
}
