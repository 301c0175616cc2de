package org.nezabudka.domain.client;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Two legal entities of one client cannot have the same INN. */
public final class InnAlreadyThere extends Refused {

    private static final long serialVersionUID = 1L;

    InnAlreadyThere(String inn) {
        super("The client already has a legal entity with INN " + inn, Map.of("inn", inn));
    }
}
