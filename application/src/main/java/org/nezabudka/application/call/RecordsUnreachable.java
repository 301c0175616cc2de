package org.nezabudka.application.call;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The records of a PBX cannot be read now; trying later may help. */
public final class RecordsUnreachable extends Refused {

    private static final long serialVersionUID = 1L;

    public RecordsUnreachable(String pbx, String reason) {
        super("The records of PBX " + pbx + " cannot be read: " + reason, Map.of("pbx", pbx));
    }
}
