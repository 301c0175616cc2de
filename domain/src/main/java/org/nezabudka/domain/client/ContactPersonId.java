package org.nezabudka.domain.client;

import java.util.UUID;

/** A person to talk to at a client. */
public record ContactPersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
