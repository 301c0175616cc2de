package org.nezabudka.adapter.persistence.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;

/** Opens single sessions and tells in one line why it is not possible. */
final class Sessions {

    private static final int OLDEST_SERVER = 150_000;

    private Sessions() {}

    /**
     * What every session is opened with. The limits travel as options of the start packet, not as a {@code SET}: no session
     * exists without them, and nothing has to be repeated after a reset.
     *
     * @throws WrongDatabaseUrl if no driver would even try
     */
    static Properties properties(DatabaseSettings settings) {
        requireKnownForm(settings.url());
        var properties = new Properties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        properties.setProperty("ApplicationName", "nezabudka");
        properties.setProperty("connectTimeout", seconds(settings.limits().connect()));
        properties.setProperty(
                "loginTimeout", seconds(settings.limits().connect().plusSeconds(2)));
        properties.setProperty("socketTimeout", seconds(settings.limits().socket()));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("options", options(settings));
        return properties;
    }

    private static void requireKnownForm(String url) {
        try {
            if (url.startsWith("jdbc:postgresql:") && DriverManager.getDriver(url) != null) return;
        } catch (SQLException noDriver) {
            throw new WrongDatabaseUrl(url, noDriver);
        }
        throw new WrongDatabaseUrl(url, null);
    }

    private static String options(DatabaseSettings settings) {
        var limits = settings.limits();
        // What is visible is asked in many small parts, so statements look dear; compiling them takes longer than
        // running them.
        var options = "-c jit=off -c statement_timeout=" + limits.statement().toMillis()
                + " -c lock_timeout=" + limits.lock().toMillis()
                + " -c idle_in_transaction_session_timeout="
                + limits.idleInTransaction().toMillis();
        return settings.actAs() == null ? options : options + " -c role=" + settings.actAs();
    }

    private static String seconds(Duration duration) {
        return Long.toString(duration.toSeconds());
    }

    /** Opens one session outside any pool and makes sure that the server is one we know. */
    static Connection open(DatabaseSettings settings) {
        var properties = properties(settings);
        try {
            var connection = DriverManager.getConnection(settings.url(), properties);
            var version = serverVersion(connection);
            if (version >= OLDEST_SERVER) return connection;
            connection.close();
            throw new DatabaseTooOld(settings, version);
        } catch (SQLException refusal) {
            throw explain(refusal, settings);
        }
    }

    private static int serverVersion(Connection connection) throws SQLException {
        var meta = connection.getMetaData();
        return meta.getDatabaseMajorVersion() * 10_000 + meta.getDatabaseMinorVersion();
    }

    /** The first login of a program fails for one of few reasons; each has its own name and message. */
    static DatabaseProblem explain(SQLException refusal, DatabaseSettings settings) {
        var state = Objects.requireNonNullElse(refusal.getSQLState(), "");
        if (state.startsWith("28")) return new DatabaseLoginRefused(settings, refusal);
        if (state.equals("3D000")) return new UnknownDatabase(settings, refusal);
        return new DatabaseUnreachable(settings, refusal);
    }
}
