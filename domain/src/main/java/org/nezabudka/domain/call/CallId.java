package org.nezabudka.domain.call;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** The identity of a call in this system. */
public record CallId(UUID value) {

    /**
     * The id that belongs to a natural key. It is computed, not drawn, so that every replay and every node gives the same
     * call the same address.
     */
    public static CallId of(PbxCallId key) {
        return new CallId(UUID.nameUUIDFromBytes(("call:" + key.pbx() + "\0" + key.linkedId()).getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
