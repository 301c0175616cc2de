package org.nezabudka.adapter.persistence.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
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

    /** This thread's transaction; null outside of one. Not shared between databases. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Open> open = new ThreadLocal<>();

    public JdbiTransactions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What belongs to an open transaction. */
    private static final class Open {
        final List<Runnable> afterwards = new ArrayList<>();
        final Map<Consumer<?>, Runnable> last = new LinkedHashMap<>();
        final Map<Consumer<?>, List<Object>> collected = new LinkedHashMap<>();
    }

    @Override
    public <T> T run(Supplier<T> work) {
        if (open.get() != null) return work.get();
        var mine = new Open();
        var result = inTransaction(work, mine);
        mine.afterwards.forEach(JdbiTransactions::attempt);
        return result;
    }

    private <T> T inTransaction(Supplier<T> work, Open mine) {
        var progress = new Progress();
        open.set(mine);
        try {
            return jdbi.inTransaction(handle -> {
                var done = work.get();
                mine.last.values().forEach(Runnable::run);
                progress.committing = true;
                return done;
            });
        } catch (RuntimeException failure) {
            throw Outages.translate(failure, progress.committing);
        } finally {
            open.remove();
        }
    }

    /**
     * Collects items of the open transaction and hands them over all at once right before its commit: for writes that take a lock
     * everybody needs. Without an open transaction one is made for the item.
     *
     * @param writer the same object for all items that belong together
     */
    public <T> void beforeCommit(Consumer<List<T>> writer, T item) {
        var mine = open.get();
        if (mine == null) {
            run(() -> beforeCommit(writer, item));
            return;
        }
        mine.collected.computeIfAbsent(writer, any -> new ArrayList<>()).add(item);
        mine.last.computeIfAbsent(writer, any -> () -> writer.accept(itemsFor(mine, writer)));
    }

    @SuppressWarnings("unchecked") // under a writer stand only items given together with it
    private static <T> List<T> itemsFor(Open mine, Consumer<List<T>> writer) {
        return (List<T>) Objects.requireNonNull(mine.collected.get(writer));
    }

    /** After the work has ended well only the commit can fail. */
    private static final class Progress {
        boolean committing;
    }

    @Override
    public void afterCommit(Runnable work) {
        var mine = open.get();
        if (mine == null) work.run();
        else mine.afterwards.add(work);
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
