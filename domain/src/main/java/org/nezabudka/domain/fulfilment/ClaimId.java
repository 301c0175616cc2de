package org.nezabudka.domain.fulfilment;

import java.util.UUID;

/** A claim. */
public record ClaimId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
