package org.nezabudka.application.access;

import java.time.Instant;

/** The one-time secret of the first start, by which the administrator is created. Only its hash is kept. */
public interface SetupTokens {

    /** Replaces any former token. */
    void set(String tokenHash, Instant expiresAt);

    /** Uses the token up. @return false if it is not the one, or has expired */
    boolean use(String tokenHash, Instant now);
}
