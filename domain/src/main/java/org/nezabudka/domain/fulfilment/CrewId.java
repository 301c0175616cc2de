package org.nezabudka.domain.fulfilment;

import java.util.UUID;

/** A crew. */
public record CrewId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
