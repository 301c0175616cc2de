package org.nezabudka.domain.activity;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such activity, or it is not the actor's to see. */
public final class UnknownActivity extends NotFound {

    private static final long serialVersionUID = 1L;

    private final boolean concealed;

    private UnknownActivity(ActivityId id, boolean concealed) {
        super("No activity " + id, Map.of("activity", id.toString()));
        this.concealed = concealed;
    }

    public static UnknownActivity missing(ActivityId id) {
        return new UnknownActivity(id, false);
    }

    /** The activity is there, but hidden from the actor: told as missing, remembered in the audit as an attempt. */
    public static UnknownActivity concealed(ActivityId id) {
        return new UnknownActivity(id, true);
    }

    @Override
    public boolean isConcealment() {
        return concealed;
    }
}
