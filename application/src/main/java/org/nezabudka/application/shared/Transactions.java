package org.nezabudka.application.shared;

import java.util.function.Supplier;

/** Opens the one transaction of a use case. A call inside another joins it: all of it is stored, or nothing. */
public interface Transactions {

    /**
     * Runs the work; commits when it returns, rolls back when it throws.
     *
     * @throws StorageUnavailable if the database cannot be reached; nothing was stored
     */
    <T> T run(Supplier<T> work);

    default void run(Runnable work) {
        run(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Does something once the present transaction has committed; at once when there is none. Not after a rollback. */
    void afterCommit(Runnable work);
}
