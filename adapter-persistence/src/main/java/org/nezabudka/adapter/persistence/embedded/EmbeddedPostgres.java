package org.nezabudka.adapter.persistence.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.database.DatabaseAccess;
import org.nezabudka.adapter.persistence.database.DatabaseRoles;
import org.nezabudka.adapter.persistence.database.DatabaseSettings;

/**
 * A PostgreSQL server of the product's own: for those who want to start and not to install.
 *
 * <p>It listens on the loopback address only, asks every role for its password, writes through to the disk, and dies with this
 * process whichever way that ends. What a killed one left behind is cleared away at the next start. {@link #close()} belongs
 * to the end of an orderly shutdown, after everything that uses the database.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String SUPERUSER = "nezabudka_superuser";
    private static final String DATABASE = "nezabudka";
    private static final int PORT_TRIES = 5;

    private final DataFolder folder;
    private final ServerProcess server;
    private final int port;

    private EmbeddedPostgres(DataFolder folder, ServerProcess server, int port) {
        this.folder = folder;
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the server on the data of this folder; the first time it is installed there with an empty database.
     *
     * @param folder belongs to the server alone
     * @throws DataFolderInUse if another process works with the folder
     * @throws EmbeddedServerFailed if it does not run here
     */
    public static EmbeddedPostgres start(Path folder) {
        return start(folder, null);
    }

    /**
     * A server for tests: fast, because it does not care whether the data survive a power cut, and unpacked once per user
     * instead of once per folder.
     */
    public static EmbeddedPostgres startForTests(Path folder, Path binaries) {
        return start(folder, binaries);
    }

    private static EmbeddedPostgres start(Path root, @Nullable Path testBinaries) {
        Commands.requireIsolation();
        var durable = testBinaries == null;
        var folder = DataFolder.hold(root);
        try {
            var binaries = Binaries.unpackedIn(Objects.requireNonNullElse(testBinaries, folder.binaries()));
            Cluster.ensure(folder.data(), binaries, SUPERUSER, folder.password(SUPERUSER), durable);
            Leftovers.clear(folder.data(), binaries);
            folder.turnLogOver();
            var started = startOnSomePort(folder, binaries, durable);
            started.prepare();
            return started;
        } catch (RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    private static EmbeddedPostgres startOnSomePort(DataFolder folder, Binaries binaries, boolean durable) {
        for (var attempt = 0; attempt < PORT_TRIES; attempt++) {
            var port = freePort(folder.note("port"));
            try {
                var server = ServerProcess.start(binaries, folder.data(), folder.log(), options(port, durable));
                folder.note("port", Integer.toString(port));
                return new EmbeddedPostgres(folder, server, port);
            } catch (ServerProcess.PortTaken meanwhile) {
                // Somebody was faster; the next turn of the loop finds another one.
            }
        }
        throw new EmbeddedServerFailed("no free port was found on the loopback address.", null);
    }

    private static List<String> options(int port, boolean durable) {
        var options = new ArrayList<String>();
        set(options, "listen_addresses=127.0.0.1");
        set(options, "port=" + port);
        set(options, "unix_socket_directories=");
        set(options, "max_connections=40");
        set(options, "timezone=UTC");
        set(options, "log_timezone=UTC");
        set(options, "lc_messages=C");
        set(options, "log_checkpoints=off");
        if (!durable) {
            set(options, "fsync=off");
            set(options, "synchronous_commit=off");
            set(options, "full_page_writes=off");
        }
        return options;
    }

    private static void set(List<String> options, String setting) {
        options.add("-c");
        options.add(setting);
    }

    /** The port of last time if it is free, else any. */
    private static int freePort(String lastTime) {
        if (lastTime.matches("\\d{1,5}") && isFree(Integer.parseInt(lastTime))) return Integer.parseInt(lastTime);
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new EmbeddedServerFailed("no port is free: " + failure.getMessage(), failure);
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException | IllegalArgumentException taken) {
            return false;
        }
    }

    /** Roles and the empty database. The note is written last, so that a kill in between only means doing it again. */
    private void prepare() {
        if (folder.note("prepared").equals("yes")) return;
        try (var session = DriverManager.getConnection(url("postgres"), SUPERUSER, folder.password(SUPERUSER));
                var statement = session.createStatement()) {
            for (var role : List.of(DatabaseRoles.OWNER, DatabaseRoles.APP, DatabaseRoles.REPORT)) {
                var known = statement
                        .executeQuery("select from pg_roles where rolname = '" + role + "'")
                        .next();
                statement.execute((known ? "alter" : "create") + " role " + role + " login password '"
                        + folder.password(role) + "'");
            }
            if (!statement
                    .executeQuery("select from pg_database where datname = '" + DATABASE + "'")
                    .next()) statement.execute("create database " + DATABASE + " owner " + DatabaseRoles.OWNER);
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute(
                    "grant connect on database " + DATABASE + " to " + DatabaseRoles.APP + ", " + DatabaseRoles.REPORT);
        } catch (SQLException failure) {
            server.stop();
            throw new EmbeddedServerFailed("its roles cannot be created: " + failure.getMessage(), failure);
        }
        folder.note("prepared", "yes");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The ways into the product's database. */
    public DatabaseAccess access() {
        return new DatabaseAccess(login(DatabaseRoles.OWNER), login(DatabaseRoles.APP), login(DatabaseRoles.REPORT));
    }

    private DatabaseSettings login(String role) {
        return DatabaseSettings.of(url(DATABASE), role, folder.password(role));
    }

    /** The role above all others, for what concerns the server as a whole: creating databases, copying it. */
    public DatabaseSettings superuser() {
        return DatabaseSettings.of(url("postgres"), SUPERUSER, folder.password(SUPERUSER));
    }

    /** The loopback port it listens on. */
    public int port() {
        return port;
    }

    /** Number of the server's process, for those who watch it. */
    public long pid() {
        return server.pid();
    }

    public boolean isRunning() {
        return server.isAlive();
    }

    /** Saves everything, stops the server, waits for its end and gives the folder free. */
    @Override
    public void close() {
        server.stop();
        folder.close();
    }
}
