package org.nezabudka.adapter.persistence.database;

/** The schema was migrated by a newer release; working on it with this one could damage data. */
public final class SchemaNewerThanProgram extends DatabaseProblem {

    private static final long serialVersionUID = 1L;

    SchemaNewerThanProgram(DatabaseSettings settings, String unknownChange) {
        super(
                "The database at " + settings.place()
                        + " was already migrated by a newer release (it contains the change " + unknownChange
                        + "): start that release, or restore the backup made before the upgrade.",
                null);
    }
}
