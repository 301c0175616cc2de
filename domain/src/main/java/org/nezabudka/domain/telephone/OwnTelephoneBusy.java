package org.nezabudka.domain.telephone;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The own telephone rings or is engaged: it cannot begin another call. */
public final class OwnTelephoneBusy extends Refused {

    private static final long serialVersionUID = 1L;

    public OwnTelephoneBusy(String extension) {
        super("Telephone " + extension + " is busy", Map.of("extension", extension));
    }
}
