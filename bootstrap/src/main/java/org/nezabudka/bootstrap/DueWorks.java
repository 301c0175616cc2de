package org.nezabudka.bootstrap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.nezabudka.application.shared.DueWork;
import org.nezabudka.application.shared.StorageUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets each kind of due work run again and again, each on a thread of its own: a slow one holds up no other. */
final class DueWorks implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DueWorks.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);
    private static final int AT_ONCE = 100;

    private final List<DueWork> works;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<DueWork, Semaphore> wanted = new HashMap<>();
    private volatile boolean stopping;

    DueWorks(List<DueWork> works) {
        this.works = List.copyOf(works);
        works.forEach(work -> wanted.put(work, new Semaphore(0)));
    }

    /** Something has just come due: the next round of this work begins at once. */
    void wake(DueWork work) {
        Objects.requireNonNull(wanted.get(work)).release();
    }

    void start() {
        for (var work : works)
            threads.add(Thread.ofVirtual().name("due-" + work.name()).start(() -> repeat(work)));
    }

    private void repeat(DueWork work) {
        var awaited = Objects.requireNonNull(wanted.get(work));
        var pause = Duration.ZERO;
        while (!stopsWithin(pause, awaited)) pause = round(work);
    }

    private static Duration round(DueWork work) {
        try {
            return work.runDue(AT_ONCE) < AT_ONCE ? PAUSE : Duration.ZERO;
        } catch (StorageUnavailable e) {
            log.warn("Due {} wait for the database: {}", work.name(), e.getMessage());
            return PAUSE_AFTER_FAILURE;
        } catch (RuntimeException e) {
            // What is due stays due in the store; the next round finds it again.
            log.error("Due {} failed", work.name(), e);
            return PAUSE_AFTER_FAILURE;
        }
    }

    private boolean stopsWithin(Duration pause, Semaphore awaited) {
        try {
            // Several wishes are one: the round does all that is due.
            if (!stopping && awaited.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) awaited.drainPermits();
            return stopping;
        } catch (InterruptedException e) {
            return true;
        }
    }

    /** Lets the pieces in hand come to their end. */
    @Override
    public void close() {
        stopping = true;
        wanted.values().forEach(Semaphore::release);
        try {
            for (var thread : threads) thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
