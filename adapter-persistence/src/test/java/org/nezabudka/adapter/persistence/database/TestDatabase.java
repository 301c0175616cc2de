package org.nezabudka.adapter.persistence.database;

import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A migrated database for one test class, with the program's own rights and no more:
 *
 * <pre>
 * &#64;RegisterExtension
 * static final TestDatabase database = new TestDatabase();
 * </pre>
 *
 * Where there is no JUnit, {@link #open()} and {@link #close()} do the same.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback, AutoCloseable {

    private DatabaseAccess access;
    private Database database;

    public TestDatabase open() {
        access = TestServer.shared().createMigrated();
        database = Database.open(access.app());
        return this;
    }

    /** The ways in, for a test that opens the database by itself. */
    public DatabaseAccess access() {
        return Objects.requireNonNull(access, "The database is created before the first test of the class");
    }

    /** Open as the program opens it. */
    public Database database() {
        return Objects.requireNonNull(database, "The database is created before the first test of the class");
    }

    public Jdbi jdbi() {
        return database().jdbi();
    }

    /** Jdbi as the owner of the schema, who may what the program may not: to prepare or to spoil something. */
    public Jdbi ownerJdbi() {
        return as(access().owner());
    }

    /** Jdbi as the one who may end other people's sessions. */
    Jdbi ownerOfServer() {
        return as(TestServer.shared().admin());
    }

    /** Ends every session of this database, as an administrator or a crash would. */
    public void endAllSessions() {
        var place = access().app().place();
        ownerOfServer()
                .useHandle(admin -> admin.createQuery(
                                "select pg_terminate_backend(pid) from pg_stat_activity where datname = :database")
                        .bind("database", place.substring(place.lastIndexOf('/') + 1))
                        .mapTo(Boolean.class)
                        .list());
    }

    private static Jdbi as(DatabaseSettings login) {
        return Jdbi.create(login.url(), login.user(), login.password());
    }

    @Override
    public void close() {
        database().close();
        TestServer.shared().drop(access());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        open();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }
}
