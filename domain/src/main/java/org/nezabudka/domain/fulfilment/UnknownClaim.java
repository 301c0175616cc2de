package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such claim, or it is not the actor's to see. */
public final class UnknownClaim extends NotFound {

    private static final long serialVersionUID = 1L;

    private final boolean concealed;

    private UnknownClaim(ClaimId id, boolean concealed) {
        super("No claim " + id, Map.of("claim", id.toString()));
        this.concealed = concealed;
    }

    public static UnknownClaim missing(ClaimId id) {
        return new UnknownClaim(id, false);
    }

    /** It is there, but hidden from the actor: told as missing, remembered in the audit as an attempt. */
    public static UnknownClaim concealed(ClaimId id) {
        return new UnknownClaim(id, true);
    }

    @Override
    public boolean isConcealment() {
        return concealed;
    }
}
