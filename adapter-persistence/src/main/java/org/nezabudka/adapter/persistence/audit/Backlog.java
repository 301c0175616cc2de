package org.nezabudka.adapter.persistence.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.nezabudka.domain.audit.AuditEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Entries that need not be written at once: a thread of its own writes what has come together, several times a second. */
final class Backlog implements AutoCloseable {

    /** Beyond this whoever adds one more has to wait: memory must not grow while the database is away. */
    private static final int MOST = 10_000;

    private static final long PAUSE_MILLIS = 300;
    private static final Logger log = LoggerFactory.getLogger(Backlog.class);

    private final Consumer<List<AuditEntry>> writer;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private List<AuditEntry> waiting = new ArrayList<>();
    private boolean writing;
    private boolean closed;
    private boolean hurry;
    private final Thread thread;

    Backlog(Consumer<List<AuditEntry>> writer) {
        this.writer = writer;
        this.thread = Thread.ofPlatform().daemon().name("audit-backlog").start(this::work);
    }

    void add(AuditEntry entry) {
        lock.lock();
        try {
            while (waiting.size() >= MOST && !closed) changed.awaitUninterruptibly();
            waiting.add(entry);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until all that was added before is written, or could not be. */
    void flush() {
        lock.lock();
        try {
            hurry = true;
            changed.signalAll();
            while ((writing || !waiting.isEmpty()) && thread.isAlive()) changed.awaitUninterruptibly();
        } finally {
            hurry = false;
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            thread.join(5_000);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (true) {
            var batch = next();
            if (batch.isEmpty()) return;
            try {
                writer.accept(batch);
            } catch (RuntimeException failure) {
                log.error("{} entries of the journal could not be written", batch.size(), failure);
            }
            lock.lock();
            try {
                writing = false;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** What has come together; nothing when closed and done. */
    private List<AuditEntry> next() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) changed.awaitUninterruptibly();
            if (!closed && !hurry) pause();
            var batch = waiting;
            waiting = new ArrayList<>();
            writing = !batch.isEmpty();
            changed.signalAll();
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private void pause() {
        long left = PAUSE_MILLIS * 1_000_000;
        try {
            while (left > 0 && !closed && !hurry) left = changed.awaitNanos(left);
        } catch (InterruptedException stop) {
            closed = true;
        }
    }
}
