package org.nezabudka.bootstrap.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.nezabudka.adapter.persistence.database.DatabaseSettings;
import org.postgresql.PGConnection;

/** Hears of ended calls from the database, which tells of them when their transaction commits and not before. */
final class CommitTap implements AutoCloseable {

    private static final String ENDED = "call.ended|";
    private static final int PATIENCE_MILLIS = 500;

    private final Connection session;
    private final CallTimes times;
    private volatile boolean closed;

    CommitTap(DatabaseSettings settings, CallTimes times) throws SQLException {
        this.times = times;
        this.session = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
        try (var statement = session.createStatement()) {
            statement.execute("listen nezabudka_live");
        }
        Thread.ofPlatform().name("commit-tap").daemon().start(this::listen);
    }

    private void listen() {
        try {
            var notified = session.unwrap(PGConnection.class);
            while (!closed) {
                var news = notified.getNotifications(PATIENCE_MILLIS);
                if (news == null) continue;
                for (var one : news) {
                    var text = one.getParameter();
                    if (text.startsWith(ENDED))
                        times.committed(
                                UUID.fromString(text.substring(ENDED.length(), text.indexOf('|', ENDED.length()))));
                }
            }
        } catch (SQLException over) {
            if (!closed) throw new BenchmarkFailed("The database: " + over.getMessage(), over);
        }
    }

    /** Whether the database still tells. */
    boolean isListening() throws SQLException {
        return !session.isClosed();
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        session.close();
    }
}
