package org.nezabudka.domain.access;

import java.util.UUID;

/** An appointment of a deputy. */
public record DeputyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
