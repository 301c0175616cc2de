package org.nezabudka.domain.access;

import java.util.UUID;

/** An additional access to a client. */
public record AccessGrantId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
