package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such delivery or assembly, or it is not the actor's to see. */
public final class UnknownJob extends NotFound {

    private static final long serialVersionUID = 1L;

    private final boolean concealed;

    private UnknownJob(JobId id, boolean concealed) {
        super("No delivery or assembly " + id, Map.of("job", id.toString()));
        this.concealed = concealed;
    }

    public static UnknownJob missing(JobId id) {
        return new UnknownJob(id, false);
    }

    /** It is there, but hidden from the actor: told as missing, remembered in the audit as an attempt. */
    public static UnknownJob concealed(JobId id) {
        return new UnknownJob(id, true);
    }

    @Override
    public boolean isConcealment() {
        return concealed;
    }
}
