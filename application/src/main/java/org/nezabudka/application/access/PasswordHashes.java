package org.nezabudka.application.access;

import org.nezabudka.domain.access.Password;

/** Turns passwords into hashes that cannot be turned back. Slow on purpose, and limited in how many run at once. */
public interface PasswordHashes {

    /** @throws TooBusy if too many wait already */
    String hash(Password password);

    /** @throws TooBusy if too many wait already */
    boolean matches(String attempt, String hash);

    /** Spends the time of a comparison, so that an unknown login answers no faster than a known one. */
    void pretendToMatch(String attempt);

    /** Whether the hash was made with weaker parameters than today's. */
    boolean isOutdated(String hash);
}
