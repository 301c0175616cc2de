package org.nezabudka.application.call;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is owed; it survives restarts. */
public interface OwedReconciliations {

    /** One more. Of what comes again and again there is one of a kind per PBX: a second changes nothing. */
    void owe(OwedReconciliation owed);

    /**
     * The one that is due longest, if one is. Until {@code heldUntil} nobody else gets it, then it is due again: who dies over it
     * loses nothing.
     */
    Optional<OwedReconciliation> claim(Instant now, Instant heldUntil);

    /** It is done and not owed any more. */
    void settle(UUID id);

    /** It is done and owed again then. */
    void postpone(UUID id, Instant until);

    /** How many there are for a PBX. */
    int count(String pbx);
}
