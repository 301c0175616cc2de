package org.nezabudka.domain.messaging;

import java.util.UUID;

/** An outgoing message. Every attempt bears the same id, so that whoever receives it twice can tell. */
public record MessageId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
