package org.nezabudka.adapter.persistence.database;

/** The server is older than PostgreSQL 15, the oldest release the program is tested with. */
public final class DatabaseTooOld extends DatabaseProblem {

    private static final long serialVersionUID = 1L;

    DatabaseTooOld(DatabaseSettings settings, int serverVersion) {
        super(
                "The server at " + settings.place() + " is PostgreSQL " + serverVersion / 10_000
                        + "; version 15 or newer is needed.",
                null);
    }
}
