package org.nezabudka.adapter.telephony.recordings;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Breaks off a stream whose sender stops sending: the timeout of a request ends where its body begins. */
final class ImpatientStream extends FilterInputStream {

    private static final ScheduledThreadPoolExecutor ALARMS = alarms();

    private final Duration patience;

    ImpatientStream(InputStream bytes, Duration patience) {
        super(bytes);
        this.patience = patience;
    }

    private static ScheduledThreadPoolExecutor alarms() {
        var alarms = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("recordings-alarm").factory());
        alarms.setRemoveOnCancelPolicy(true);
        return alarms;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var alarm = ALARMS.schedule(this::breakOff, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return super.read(into, offset, length);
        } finally {
            alarm.cancel(false);
        }
    }

    private void breakOff() {
        try {
            close();
        } catch (IOException e) {
            // It is broken already.
        }
    }
}
