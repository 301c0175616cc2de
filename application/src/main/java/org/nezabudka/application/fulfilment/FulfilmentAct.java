package org.nezabudka.application.fulfilment;

import org.jspecify.annotations.Nullable;

/**
 * Something the actor might do.
 *
 * @param obstacle what stands in the way; {@code null}: the actor may
 */
public record FulfilmentAct(String name, @Nullable Obstacle obstacle) {

    /** What stands in the way. */
    public enum Obstacle {
        /** Its state. */
        STATE,
        /** The actor has no such right with this one. */
        RIGHT,
        /** Only its crew does that. */
        NOT_OF_CREW
    }
}
