package org.nezabudka.adapter.persistence.database;

/** The server has no database of this name. */
public final class UnknownDatabase extends DatabaseProblem {

    private static final long serialVersionUID = 1L;

    UnknownDatabase(DatabaseSettings settings, Throwable cause) {
        super(
                "The server has no database as named in " + settings.place()
                        + ": create it (createdb -E UTF8) or correct the address.",
                cause);
    }
}
