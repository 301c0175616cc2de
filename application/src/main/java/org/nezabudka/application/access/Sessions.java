package org.nezabudka.application.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/** All signed-in sessions. */
public interface Sessions {

    void add(Session session);

    /**
     * The session with its employee's rights of this moment, in one look: rights taken away act at once.
     *
     * @param seenAfter sessions not used since then count as ended
     * @return nothing when there is none, it has ended, or the account is disabled
     */
    Optional<SignedIn> signedIn(String tokenHash, Instant now, Instant seenAfter);

    /** Remembers the use; called at most once a minute per session. */
    void seen(UUID session, Instant at);

    List<Session> of(EmployeeId employee);

    /** Ends one session of the employee; nothing happens if there is none. */
    boolean end(EmployeeId employee, UUID session);

    /** Ends all sessions of the employee but one. */
    void endAll(EmployeeId employee, @Nullable UUID except);

    /** Forgets sessions that have ended. */
    int forget(Instant now, Instant seenAfter);
}
