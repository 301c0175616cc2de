package org.nezabudka.adapter.telephony.simulation;

import java.util.List;
import org.nezabudka.adapter.telephony.simulation.Events.Leg;

/**
 * A call that goes on.
 *
 * @param legs its channels, in the order of their beginning
 * @param bridge where they talk; empty: nobody talks yet
 */
record LiveCall(String linkedId, List<Leg> legs, String bridge) {

    LiveCall {
        legs = List.copyOf(legs);
    }

    boolean isTalking() {
        return !bridge.isEmpty();
    }

    /** The channel that began it. */
    Leg root() {
        return legs.stream().filter(Leg::isRoot).findFirst().orElse(legs.getFirst());
    }

    /** Who is at the other end. */
    Leg other(Leg one) {
        return legs.stream()
                .filter(leg -> !leg.id().equals(one.id()) && !leg.isLocal())
                .findFirst()
                .orElse(one);
    }
}
