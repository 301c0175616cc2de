package org.nezabudka.domain.call;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such call, or it is not the actor's to see. */
public final class UnknownCall extends NotFound {

    private static final long serialVersionUID = 1L;

    private final boolean concealed;

    private UnknownCall(CallId id, boolean concealed) {
        super("No call " + id, Map.of("call", id.toString()));
        this.concealed = concealed;
    }

    public static UnknownCall missing(CallId id) {
        return new UnknownCall(id, false);
    }

    /** The call is there, but hidden from the actor: told as missing, remembered in the audit as an attempt. */
    public static UnknownCall concealed(CallId id) {
        return new UnknownCall(id, true);
    }

    @Override
    public boolean isConcealment() {
        return concealed;
    }
}
