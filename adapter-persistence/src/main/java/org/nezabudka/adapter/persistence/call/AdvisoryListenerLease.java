package org.nezabudka.adapter.persistence.call;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.persistence.database.Database;
import org.nezabudka.adapter.persistence.database.DatabaseProblem;
import org.nezabudka.adapter.persistence.database.DatabaseSettings;
import org.nezabudka.application.call.ListenerLease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leases as advisory locks of a session of their own: the database lets go of them in the moment the session ends, however it
 * ends. A node that vanishes without a word is noticed by the database within some ten seconds.
 */
public final class AdvisoryListenerLease implements ListenerLease, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(AdvisoryListenerLease.class);
    private static final int PATIENCE_MILLIS = 3_000;

    private static final String LOCK = "select pg_try_advisory_lock(hashtext('nezabudka.listener'), hashtext(?))";

    private static final String UNLOCK = "select pg_advisory_unlock(hashtext('nezabudka.listener'), hashtext(?))";

    /** The session lives; nothing more is to be known of a lock that it holds. */
    private static final String STILL_THERE = "select true, ?";

    /** How soon the database finds out that this node has vanished without a word. */
    private static final String NOTICE_US_VANISH = """
            set tcp_keepalives_idle = 4; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3
            """;

    private final DatabaseSettings settings;
    private final Set<String> held = new HashSet<>();
    private @Nullable Connection session;

    /** @param settings the way into the database, for a session beside those of the pool */
    public AdvisoryListenerLease(DatabaseSettings settings) {
        this.settings = settings;
    }

    @Override
    public synchronized Answer ask(String pbx) {
        try {
            var open = session();
            if (held.contains(pbx)) {
                yes(open, STILL_THERE, pbx);
                return Answer.THIS_NODE;
            }
            if (!yes(open, LOCK, pbx)) return Answer.ANOTHER_NODE;
            held.add(pbx);
            return Answer.THIS_NODE;
        } catch (SQLException | DatabaseProblem away) {
            log.debug("The lease of {} cannot be asked for: {}", pbx, away.getMessage());
            drop();
            return Answer.UNKNOWN;
        }
    }

    @Override
    public synchronized void giveUp(String pbx) {
        var open = session;
        if (open == null || !held.remove(pbx)) return;
        try {
            yes(open, UNLOCK, pbx);
        } catch (SQLException away) {
            // The lock goes with the session.
            drop();
        }
    }

    private static boolean yes(Connection open, String sql, String pbx) throws SQLException {
        try (var statement = open.prepareStatement(sql)) {
            statement.setString(1, pbx);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private Connection session() throws SQLException {
        var open = session;
        if (open != null) return open;
        var opened = Database.session(settings);
        try (var statement = opened.createStatement()) {
            opened.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
            statement.execute(NOTICE_US_VANISH);
        } catch (SQLException away) {
            opened.close();
            throw away;
        }
        session = opened;
        return opened;
    }

    private void drop() {
        held.clear();
        var open = session;
        session = null;
        if (open == null) return;
        try {
            open.close();
        } catch (SQLException gone) {
            // Then the locks are gone as well.
        }
    }

    /** Lets go of everything. */
    @Override
    public synchronized void close() {
        drop();
    }
}
