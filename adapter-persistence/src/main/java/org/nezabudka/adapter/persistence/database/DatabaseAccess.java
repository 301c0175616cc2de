package org.nezabudka.adapter.persistence.database;

/**
 * The three ways into one database, each with no more rights than its task needs.
 *
 * @param owner owns the schema; used by migrations only
 * @param app serves the program: reads and changes rows, but no tables; the audit log can only be appended
 * @param report reads, never writes, and sees no secrets
 */
public record DatabaseAccess(DatabaseSettings owner, DatabaseSettings app, DatabaseSettings report) {

    /** The same roles on another database of the same server. */
    public DatabaseAccess withDatabase(String name) {
        return new DatabaseAccess(owner.withDatabase(name), app.withDatabase(name), report.withDatabase(name));
    }
}
