package org.nezabudka.adapter.persistence.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.nezabudka.adapter.persistence.embedded.EmbeddedPostgres;

/**
 * The server all tests of one JVM share: our own, or the one named by {@code NEZABUDKA_TEST_DB_URL}, {@code _DB_USER} and
 * {@code _DB_PASSWORD}, whose user must be able to create databases. The schema is migrated once, into a template; a test's
 * database is a copy of it, which takes some 20 ms.
 */
public final class TestServer {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    /** Starts at the first use and ends with the JVM. */
    private static final class Holder {
        static final TestServer SERVER = begin();
    }

    private final DatabaseSettings admin;
    private final DatabaseAccess access;
    private final String made;
    private final String template;

    private TestServer(DatabaseSettings admin, DatabaseAccess access, String made) {
        this.admin = admin;
        this.access = access;
        this.made = made;
        this.template = name("template");
        create(template, made);
        Migrations.ofThisRelease().migrate(access.withDatabase(template).owner());
    }

    static TestServer shared() {
        return Holder.SERVER;
    }

    private static TestServer begin() {
        var url = System.getenv("NEZABUDKA_TEST_DB_URL");
        return url == null ? beginOwn() : beginOn(url);
    }

    private static TestServer beginOwn() {
        var folder =
                Path.of("target", "postgres-" + ProcessHandle.current().pid()).toAbsolutePath();
        var postgres = EmbeddedPostgres.startForTests(folder, binaries());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            postgres.close();
            deleteTree(folder);
        }));
        return new TestServer(postgres.superuser(), postgres.access(), "");
    }

    private static TestServer beginOn(String url) {
        var admin = DatabaseSettings.of(
                url,
                Objects.requireNonNullElse(System.getenv("NEZABUDKA_TEST_DB_USER"), "postgres"),
                Objects.requireNonNullElse(System.getenv("NEZABUDKA_TEST_DB_PASSWORD"), ""));
        // Whatever the server's own default is: with LC_CTYPE=C no test of Cyrillic text could pass.
        var made = " template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'";
        var server = new TestServer(admin, DatabaseRoles.of(admin), made);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.drop(server.template)));
        return server;
    }

    /** Where the server's programs are kept for all tests: unpacked once per user and release, 60 MB. */
    public static Path binaries() {
        var cache = System.getenv("XDG_CACHE_HOME");
        var root = cache == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return root.resolve("nezabudka");
    }

    /** A migrated, otherwise empty database of its own. */
    DatabaseAccess createMigrated() {
        return create(name("test"), " template " + template + " strategy file_copy");
    }

    /** A database without anything in it. */
    DatabaseAccess createEmpty() {
        return create(name("test"), made);
    }

    /** A database as an administrator might have made it. */
    DatabaseAccess createWithLocale(String locale) {
        var like = " template template0 encoding 'UTF8' locale_provider libc lc_collate '" + locale + "' lc_ctype '"
                + locale + "'";
        return create(name("test"), like);
    }

    private DatabaseAccess create(String database, String like) {
        execute("create database " + database + " owner \"" + access.owner().user() + "\"" + like);
        return access.withDatabase(database);
    }

    DatabaseSettings admin() {
        return admin;
    }

    void drop(DatabaseAccess database) {
        var path = database.owner().place();
        drop(path.substring(path.lastIndexOf('/') + 1));
    }

    private void drop(String database) {
        execute("drop database if exists " + database + " with (force)");
    }

    private static String name(String kind) {
        return "nezabudka_" + kind + "_" + ProcessHandle.current().pid() + "_" + COUNTER.incrementAndGet();
    }

    private synchronized void execute(String sql) {
        try (var session = DriverManager.getConnection(admin.url(), admin.user(), admin.password());
                var statement = session.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void deleteTree(Path root) {
        try (var all = Files.walk(root)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
