package org.nezabudka.application.shared;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that are the same in every run: version 7 in shape, growing one by one. */
public final class CountedIds implements Ids {

    private static final long FIRST_MILLISECOND = MovableClock.START.toEpochMilli();

    private final AtomicLong count = new AtomicLong();

    @Override
    public UUID next() {
        long place = count.incrementAndGet();
        return new UUID((FIRST_MILLISECOND + place) << 16 | 0x7000, 0x8000_0000_0000_0000L | place);
    }
}
