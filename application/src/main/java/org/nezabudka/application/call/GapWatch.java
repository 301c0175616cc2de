package org.nezabudka.application.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Is told whenever a PBX can be heard again: what happened in between was not heard and has to be found elsewhere. */
@FunctionalInterface
public interface GapWatch {

    /**
     * A connection was made, the first one included. Called on a thread of its own: it may take its time, and the gaps of one PBX
     * come one after another. What it throws is logged, no more.
     *
     * @param pbx the name of the PBX within this system
     * @param lastSure until when everything was heard; {@code null} if nothing was ever heard. It survives restarts
     * @param connectedAt since when everything is heard again
     */
    void gap(String pbx, @Nullable Instant lastSure, Instant connectedAt);

    /** For those who look at nothing but what they hear. */
    static GapWatch none() {
        return (pbx, lastSure, connectedAt) -> {};
    }
}
