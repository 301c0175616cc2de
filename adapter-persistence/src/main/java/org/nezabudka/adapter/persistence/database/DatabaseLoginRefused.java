package org.nezabudka.adapter.persistence.database;

/** The server answers but does not let this user in: wrong password, unknown user or no right to connect. */
public final class DatabaseLoginRefused extends DatabaseProblem {

    private static final long serialVersionUID = 1L;

    DatabaseLoginRefused(DatabaseSettings settings, Throwable cause) {
        super(
                "The database at " + settings.place() + " refuses the user \"" + settings.user()
                        + "\": check name and password and what pg_hba.conf permits.",
                cause);
    }
}
