package org.nezabudka.adapter.persistence.database;

import org.jspecify.annotations.Nullable;

/** The address of the database is not one the driver understands. */
public final class WrongDatabaseUrl extends DatabaseProblem {

    private static final long serialVersionUID = 1L;

    WrongDatabaseUrl(String url, @Nullable Throwable cause) {
        super(
                "The database address \"" + DatabaseSettings.withoutSecrets(url)
                        + "\" is not of the form jdbc:postgresql://host:port/database.",
                cause);
    }
}
