package org.nezabudka.adapter.persistence.database;

import org.jspecify.annotations.Nullable;

/** The schema could not be brought up to date; what had been applied completely stays, the rest was rolled back. */
public final class MigrationFailed extends DatabaseProblem {

    private static final long serialVersionUID = 1L;

    MigrationFailed(String reason, @Nullable Throwable cause) {
        super("The database schema could not be brought up to date: " + reason, cause);
    }
}
