package org.nezabudka.domain.telephone;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** The own telephone is switched off or not registered. */
public final class OwnTelephoneOffline extends Refused {

    private static final long serialVersionUID = 1L;

    public OwnTelephoneOffline(String extension) {
        super("Telephone " + extension + " is offline", Map.of("extension", extension));
    }
}
