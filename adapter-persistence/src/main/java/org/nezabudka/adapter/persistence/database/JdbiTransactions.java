package org.nezabudka.adapter.persistence.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions of the database. Jdbi binds the open one to the thread, so whatever a repository does through the same
 * {@link Jdbi} meanwhile belongs to it.
 */
public final class JdbiTransactions implements Transactions {

    private static final Logger log = LoggerFactory.getLogger(JdbiTransactions.class);

    private final Jdbi jdbi;

    /** What waits for the commit of this thread's transaction; null outside of one. Not shared between databases. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable List<Runnable>> waiting = new ThreadLocal<>();

    public JdbiTransactions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        if (waiting.get() != null) return work.get();
        var afterwards = new ArrayList<Runnable>();
        var result = inTransaction(work, afterwards);
        afterwards.forEach(JdbiTransactions::attempt);
        return result;
    }

    private <T> T inTransaction(Supplier<T> work, List<Runnable> afterwards) {
        var progress = new Progress();
        waiting.set(afterwards);
        try {
            return jdbi.inTransaction(handle -> {
                var done = work.get();
                progress.committing = true;
                return done;
            });
        } catch (RuntimeException failure) {
            throw Outages.translate(failure, progress.committing);
        } finally {
            waiting.remove();
        }
    }

    /** After the work has ended well only the commit can fail. */
    private static final class Progress {
        boolean committing;
    }

    @Override
    public void afterCommit(Runnable work) {
        var list = waiting.get();
        if (list == null) work.run();
        else list.add(work);
    }

    /** All is stored by now: a failure here must not look like one of the use case, nor keep the others from running. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            log.error("Something that was to follow a commit failed", failure);
        }
    }
}
