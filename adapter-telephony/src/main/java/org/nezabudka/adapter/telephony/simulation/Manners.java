package org.nezabudka.adapter.telephony.simulation;

import java.time.Duration;
import java.util.Set;

/**
 * How the people at the telephones of a simulated office behave when a call is ordered from a screen.
 *
 * @param pickUpAfter how long they let it ring
 * @param talkFor how long they talk when nobody ends the call
 * @param confer how long a colleague is spoken with before the call is given to them
 * @param away extensions of telephones that are switched off
 * @param deaf extensions of those who never pick up
 */
public record Manners(Duration pickUpAfter, Duration talkFor, Duration confer, Set<String> away, Set<String> deaf) {

    public Manners {
        away = Set.copyOf(away);
        deaf = Set.copyOf(deaf);
    }

    public static Manners usual() {
        return new Manners(Duration.ofMillis(2500), Duration.ofSeconds(90), Duration.ofSeconds(20), Set.of(), Set.of());
    }

    public Manners withAway(Set<String> extensions) {
        return new Manners(pickUpAfter, talkFor, confer, extensions, deaf);
    }
}
