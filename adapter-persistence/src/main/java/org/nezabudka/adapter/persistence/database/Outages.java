package org.nezabudka.adapter.persistence.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import org.nezabudka.application.shared.StorageUnavailable;

/** Tells failures that pass by themselves from mistakes of ours. */
final class Outages {

    /**
     * Deadlock and serialisation (another transaction won), lock and statement time limits, a session ended by the server:
     * nothing is wrong with what was asked.
     */
    private static final Set<String> PASSING =
            Set.of("40001", "40P01", "55P03", "57014", "57P01", "57P02", "57P03", "25P03");

    private Outages() {}

    /** {@link StorageUnavailable} for what passes by itself; anything else comes back as it is. */
    static RuntimeException translate(RuntimeException failure, boolean committing) {
        if (!isOutage(failure)) return failure;
        var said = committing
                ? "The database went away while it was storing: whether it did is unknown"
                : "The database does not answer or is busy; nothing was stored";
        return new StorageUnavailable(said, failure);
    }

    private static boolean isOutage(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            // The pool had no connection to give in time.
            if (cause instanceof SQLTransientConnectionException) return true;
            if (cause instanceof SQLException refusal
                    && isPassing(Objects.requireNonNullElse(refusal.getSQLState(), ""))) return true;
        }
        return false;
    }

    /** Class 08: connection lost; class 53: out of connections, memory or disk. */
    private static boolean isPassing(String state) {
        return state.startsWith("08") || state.startsWith("53") || PASSING.contains(state);
    }
}
