package org.nezabudka.domain.client;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** The client has no such legal entity. */
public final class UnknownLegalEntity extends NotFound {

    private static final long serialVersionUID = 1L;

    UnknownLegalEntity(LegalEntityId id) {
        super("No legal entity " + id, Map.of("legalEntity", id.toString()));
    }
}
