package org.nezabudka.adapter.telephony.simulation;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Ids as an Asterisk gives them: never the same twice. */
final class FreshIds {

    private final AtomicLong channels = new AtomicLong();
    private final AtomicLong devices = new AtomicLong();

    /** Seconds since the epoch, and a counter. */
    String channel(Instant now) {
        return now.getEpochSecond() + "." + channels.getAndIncrement();
    }

    /** After a restart the numbers of devices begin anew; the epoch keeps ids of channels apart. */
    void reboot() {
        devices.set(0);
    }

    String device() {
        return String.format(Locale.ROOT, "%08x", devices.getAndIncrement());
    }
}
