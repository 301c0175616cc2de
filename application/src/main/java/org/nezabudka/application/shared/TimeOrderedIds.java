package org.nezabudka.application.shared;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** Ids of version 7 (RFC 9562): 48 bits of milliseconds, then chance. Unguessable, and sorting by the time of their birth. */
public final class TimeOrderedIds implements Ids {

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public TimeOrderedIds(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long high = (clock.millis() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
