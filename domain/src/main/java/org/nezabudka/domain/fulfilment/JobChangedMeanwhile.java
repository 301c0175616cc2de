package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the delivery or assembly since it was read. */
public final class JobChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public JobChangedMeanwhile(JobId id) {
        super("The delivery or assembly " + id + " was changed meanwhile", Map.of("job", id.toString()));
    }
}
