package org.nezabudka.domain.calllist;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such call list, or it is not the actor's to see. */
public final class UnknownCallList extends NotFound {

    private static final long serialVersionUID = 1L;

    private final boolean concealed;

    private UnknownCallList(CallListId id, boolean concealed) {
        super("No call list " + id, Map.of("list", id.toString()));
        this.concealed = concealed;
    }

    public static UnknownCallList missing(CallListId id) {
        return new UnknownCallList(id, false);
    }

    /** The list is there, but others work through it: told as missing, remembered in the audit as an attempt. */
    public static UnknownCallList concealed(CallListId id) {
        return new UnknownCallList(id, true);
    }

    @Override
    public boolean isConcealment() {
        return concealed;
    }
}
