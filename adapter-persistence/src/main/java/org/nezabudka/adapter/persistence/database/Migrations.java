package org.nezabudka.adapter.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the schema up to date, from whatever state an earlier run left it in.
 *
 * <p>When nothing is to do this is one query, and Liquibase is not even loaded. Otherwise one process at a time migrates, held
 * apart by an advisory lock that dies with its session: unlike Liquibase's own lock row it cannot outlive a killed process.
 */
public final class Migrations {

    /** Any number will do, as long as nothing else in this database uses it. */
    private static final long TURN = 0x4E657A61L;

    private static final Duration WAIT_FOR_TURN = Duration.ofMinutes(2);
    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

    private final Changelog changelog;

    Migrations(Changelog changelog) {
        this.changelog = changelog;
    }

    /** The schema this release needs. */
    public static Migrations ofThisRelease() {
        return new Migrations(Changelog.read("db/changelog.yaml"));
    }

    /**
     * Applies what is missing and sets the roles' rights anew.
     *
     * @param login the owner of the schema
     * @return whether anything was to do
     * @throws SchemaNewerThanProgram if a newer release has been here
     * @throws MigrationFailed if a change cannot be applied; it is rolled back, those before it stay
     */
    public boolean migrate(DatabaseSettings login) {
        var owner = login.withLimits(DatabaseSettings.Limits.MIGRATION);
        try (var turn = Sessions.open(owner)) {
            if (isUpToDate(turn)) return false;
            waitForTurn(turn);
            if (isUpToDate(turn)) return false;
            refuseNewerSchema(turn, owner);
            requireLetters(turn);
            log.info("Migrating the schema of {}", owner.place());
            markUnfinished(turn);
            try (var work = Sessions.open(owner)) {
                diesWithItsClient(work);
                SchemaUpdate.run(work, changelog.master());
            }
            finish(turn);
            return true;
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private boolean isUpToDate(Connection session) throws SQLException {
        if (!exists(session, "schema_state")) return false;
        var state = one(session, """
                select fingerprint from schema_state
                where not exists (
                    select from pg_roles
                    where rolname in ('nezabudka_app', 'nezabudka_report') and not has_schema_privilege(oid, 'public', 'usage')
                       or rolname = 'nezabudka_app' and not has_table_privilege(oid, 'schema_state', 'select'))
                """);
        return state.filter(changelog.fingerprint()::equals).isPresent();
    }

    private static void waitForTurn(Connection session) throws SQLException {
        var end = System.nanoTime() + WAIT_FOR_TURN.toNanos();
        while (one(session, "select 'mine' where pg_try_advisory_lock(" + TURN + ")")
                .isEmpty()) {
            if (System.nanoTime() > end)
                throw new MigrationFailed(
                        "another process has been migrating it for " + WAIT_FOR_TURN.toMinutes() + " minutes.", null);
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new MigrationFailed("interrupted while another process was migrating it.", stopped);
            }
        }
    }

    private void refuseNewerSchema(Connection session, DatabaseSettings owner) throws SQLException {
        if (!exists(session, "databasechangelog")) return;
        try (var statement = session.createStatement();
                var row = statement.executeQuery(
                        "select filename, id, author from databasechangelog order by orderexecuted")) {
            while (row.next()) {
                var change = Changelog.identity(row.getString(1), row.getString(2), row.getString(3));
                if (!changelog.changes().contains(change)) throw new SchemaNewerThanProgram(owner, change);
            }
        }
    }

    /** Under LC_CTYPE=C the server knows no letters but English ones: no search by a Russian name would find anything. */
    private static void requireLetters(Connection session) throws SQLException {
        if (one(session, "select 'yes' where lower('Ж') = 'ж'").isEmpty())
            throw new MigrationFailed(
                    "the database was created for English letters only. Create it anew:"
                            + " createdb -T template0 -E UTF8 -l C.UTF-8 NAME.",
                    null);
    }

    /** From here until {@link #finish} a kill leaves no fingerprint, so that the next start looks again. */
    private static void markUnfinished(Connection session) throws SQLException {
        if (!exists(session, "schema_state")) return;
        try (var statement = session.createStatement()) {
            statement.execute("delete from schema_state");
        }
    }

    private void finish(Connection session) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute(Changelog.text(Changelog.GRANTS));
        }
        try (var insert = session.prepareStatement("insert into schema_state (fingerprint) values (?)")) {
            insert.setString(1, changelog.fingerprint());
            insert.execute();
        }
    }

    /** A long statement of a killed process would otherwise run on and keep its locks. Not every server platform can. */
    private static void diesWithItsClient(Connection session) {
        try (var statement = session.createStatement()) {
            statement.execute("set client_connection_check_interval = '1s'");
        } catch (SQLException unsupported) {
            log.debug("The server cannot watch its clients", unsupported);
        }
    }

    private static boolean exists(Connection session, String table) throws SQLException {
        return one(session, "select to_regclass('public." + table + "')::text").isPresent();
    }

    private static Optional<String> one(Connection session, String sql) throws SQLException {
        try (var statement = session.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }

    /** Finds the words of the server in what a library wrapped around them. */
    static MigrationFailed failed(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null && !(cause instanceof SQLException)) cause = cause.getCause();
        var reason = String.valueOf(cause.getMessage());
        if (cause instanceof SQLException refusal && "42501".equals(refusal.getSQLState()))
            reason += " The user needs the right to create extensions and tables: make it the owner of the database,"
                    + " or let an administrator run \"create extension pg_trgm; create extension btree_gist;\" there and"
                    + " \"grant create on schema public\" to the user.";
        return new MigrationFailed(reason, failure);
    }
}
