package org.nezabudka.domain.activity;

import java.util.UUID;

/** Identity of an activity. */
public record ActivityId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
