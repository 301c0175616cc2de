package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** A claim is not ended while somebody is expected at the client for it. */
public final class RepairOnTheWay extends Refused {

    private static final long serialVersionUID = 1L;

    public RepairOnTheWay(int open) {
        super("A repair of the claim is planned still", Map.of("open", open));
    }
}
