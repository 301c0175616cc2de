package org.nezabudka.domain.calllist;

import java.util.UUID;

/** The identity of a call list. */
public record CallListId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
