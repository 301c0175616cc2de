package org.nezabudka.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.database.Database;
import org.nezabudka.adapter.persistence.database.DatabaseAccess;
import org.nezabudka.adapter.persistence.database.DatabaseRoles;
import org.nezabudka.adapter.persistence.database.DatabaseSettings;
import org.nezabudka.adapter.persistence.database.Migrations;
import org.nezabudka.adapter.persistence.embedded.EmbeddedPostgres;
import org.nezabudka.bootstrap.configuration.Configuration;

/**
 * The database the product works on, with its schema in place: the embedded server, or an external one if the configuration
 * names it.
 */
public final class Storage implements AutoCloseable {

    private final @Nullable EmbeddedPostgres server;
    private final Database database;
    private final DatabaseAccess access;

    private Storage(@Nullable EmbeddedPostgres server, Database database, DatabaseAccess access) {
        this.server = server;
        this.database = database;
        this.access = access;
    }

    /** @throws org.nezabudka.adapter.persistence.database.DatabaseProblem with one clear line if it cannot be used */
    public static Storage open(Configuration configuration) {
        var external = configuration.database();
        if (external != null) {
            var login = DatabaseSettings.of(external.url(), external.user(), external.password());
            return on(DatabaseRoles.of(login));
        }
        try {
            Files.createDirectories(configuration.data());
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be made: " + configuration.data(), e);
        }
        var server = EmbeddedPostgres.start(configuration.data().resolve("postgres"));
        try {
            return ready(server, server.access());
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** On a server that somebody else keeps running. */
    static Storage on(DatabaseAccess access) {
        return ready(null, access);
    }

    private static Storage ready(@Nullable EmbeddedPostgres server, DatabaseAccess access) {
        Migrations.ofThisRelease().migrate(access.owner());
        return new Storage(server, Database.open(access.app()), access);
    }

    public Database database() {
        return database;
    }

    /** Logins of the application and its helpers to this database. */
    public DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() {
        database.close();
        if (server != null) server.close();
    }
}
