package org.nezabudka.domain.fulfilment;

import java.util.UUID;

/** A delivery or an assembly. */
public record JobId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
