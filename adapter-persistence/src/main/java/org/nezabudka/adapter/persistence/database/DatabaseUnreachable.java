package org.nezabudka.adapter.persistence.database;

/** Nothing answers at the database address, or what answers is not PostgreSQL. */
public final class DatabaseUnreachable extends DatabaseProblem {

    private static final long serialVersionUID = 1L;

    DatabaseUnreachable(DatabaseSettings settings, Throwable cause) {
        super(
                "No PostgreSQL answers at " + settings.place() + ": " + cause.getMessage()
                        + " Is the server running, and is the address right?",
                cause);
    }
}
