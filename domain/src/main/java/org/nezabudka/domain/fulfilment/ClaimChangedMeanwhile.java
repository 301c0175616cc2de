package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the claim since it was read. */
public final class ClaimChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public ClaimChangedMeanwhile(ClaimId id) {
        super("The claim " + id + " was changed meanwhile", Map.of("claim", id.toString()));
    }
}
