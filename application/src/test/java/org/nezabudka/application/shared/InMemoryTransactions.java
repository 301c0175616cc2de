package org.nezabudka.application.shared;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Real transactions over {@link InMemoryTable}s: one at a time, all or nothing, invisible to others until the commit. Reads from
 * outside never wait and see what was committed last.
 */
public final class InMemoryTransactions implements Transactions {

    private static final System.Logger log = System.getLogger(InMemoryTransactions.class.getName());
    private static final int PATIENCE_SECONDS = 30;

    private final ReentrantLock lock = new ReentrantLock(true);

    /** The open transaction; only its own thread, the holder of the lock, looks at it. */
    private @Nullable Open open;

    /** What a transaction has gathered so far. */
    private static final class Open {
        final Set<InMemoryTable<?, ?>> written = new LinkedHashSet<>();
        final List<Runnable> afterCommit = new ArrayList<>();
        final List<Runnable> afterEnd = new ArrayList<>();
    }

    @Override
    public <T> T run(Supplier<T> work) {
        if (isInside()) return work.get();
        acquire();
        var mine = new Open();
        open = mine;
        boolean committed = false;
        T result;
        try {
            result = work.get();
            mine.written.forEach(InMemoryTable::commit);
            committed = true;
        } finally {
            if (!committed) mine.written.forEach(InMemoryTable::rollBack);
            open = null;
            lock.unlock();
            if (!committed) mine.afterEnd.forEach(InMemoryTransactions::attempt);
        }
        mine.afterEnd.forEach(InMemoryTransactions::attempt);
        mine.afterCommit.forEach(InMemoryTransactions::attempt);
        return result;
    }

    @Override
    public void afterCommit(Runnable work) {
        var current = current();
        if (current == null) work.run();
        else current.afterCommit.add(work);
    }

    /** Does something outside of any transaction: when the present one has ended in either way, or at once. */
    public void afterEnd(Runnable work) {
        var current = current();
        if (current == null) work.run();
        else current.afterEnd.add(work);
    }

    boolean isInside() {
        return current() != null;
    }

    /** To be called by a table before it first writes within the present transaction. */
    void writes(InMemoryTable<?, ?> table) {
        var current = current();
        if (current == null) throw new IllegalStateException("A table is written within a transaction only");
        current.written.add(table);
    }

    private @Nullable Open current() {
        return lock.isHeldByCurrentThread() ? open : null;
    }

    private void acquire() {
        try {
            // Whoever waits this long waits for themselves: a test that would hang says so instead.
            if (lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) return;
            throw new StorageUnavailable("Another transaction does not end", new IllegalStateException());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageUnavailable("Interrupted while waiting for another transaction", e);
        }
    }

    /** All is stored by now: a failure here must not look like one of the use case, nor keep the others from running. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            log.log(System.Logger.Level.ERROR, "Something that was to follow a transaction failed", failure);
        }
    }
}
