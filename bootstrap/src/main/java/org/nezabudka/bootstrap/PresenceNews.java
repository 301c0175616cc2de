package org.nezabudka.bootstrap;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells open pages that telephones look different: at once, and then once in a while, however much goes on. */
final class PresenceNews implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PresenceNews.class);
    private static final long PAUSE_MILLIS = 700;

    private final LiveEvents live;
    private final Semaphore changes = new Semaphore(0);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofVirtual().name("presence").unstarted(this::tell);

    PresenceNews(LiveEvents live) {
        this.live = live;
    }

    void start() {
        thread.start();
    }

    /** Never waits. */
    void changed() {
        if (changes.availablePermits() == 0) changes.release();
    }

    private void tell() {
        try {
            do {
                changes.acquire();
                changes.drainPermits();
                try {
                    live.publish(LiveEvent.everybody("presence.changed", "-"));
                } catch (RuntimeException away) {
                    // Whoever looks asks again at the next change.
                    log.debug("Presence was not told", away);
                }
            } while (!stopping.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stopping.countDown();
        thread.interrupt();
    }
}
