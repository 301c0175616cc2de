package org.nezabudka.domain.client;

import java.util.UUID;

/** A legal entity of a client. */
public record LegalEntityId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
