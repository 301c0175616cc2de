package org.nezabudka.domain.calllist;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The call list has ended. */
public final class CallListIsClosed extends Refused {

    private static final long serialVersionUID = 1L;

    public CallListIsClosed(String name) {
        super("The call list " + name + " has ended", Map.of("name", name));
    }
}
