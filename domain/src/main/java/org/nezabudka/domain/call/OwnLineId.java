package org.nezabudka.domain.call;

import java.util.UUID;

/** The identity of a line of the company. */
public record OwnLineId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
