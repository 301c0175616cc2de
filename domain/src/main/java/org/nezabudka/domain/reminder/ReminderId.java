package org.nezabudka.domain.reminder;

import java.util.UUID;

/** A reminder. */
public record ReminderId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
