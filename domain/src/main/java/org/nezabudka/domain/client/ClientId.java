package org.nezabudka.domain.client;

import java.util.UUID;

/** A client card. */
public record ClientId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
