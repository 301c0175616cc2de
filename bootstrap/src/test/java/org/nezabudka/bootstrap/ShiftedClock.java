package org.nezabudka.bootstrap;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The system's clock, ahead by as much as a test wants: what comes due in ten minutes can be seen at once. */
public final class ShiftedClock implements InstantSource {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    /** Lets time pass. */
    public void forward(Duration by) {
        ahead.updateAndGet(before -> before.plus(by));
    }
}
