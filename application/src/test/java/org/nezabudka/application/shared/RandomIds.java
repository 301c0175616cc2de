package org.nezabudka.application.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Unguessable ids of version 7 (RFC 9562): the millisecond first, the rest by chance. */
public final class RandomIds implements Ids {

    private final SecureRandom random = new SecureRandom();

    @Override
    public UUID next() {
        long head = System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(1 << 12);
        long tail = 0x8000_0000_0000_0000L | random.nextLong() >>> 2;
        return new UUID(head, tail);
    }
}
