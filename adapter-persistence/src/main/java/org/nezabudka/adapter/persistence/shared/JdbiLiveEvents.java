package org.nezabudka.adapter.persistence.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.database.Database;
import org.nezabudka.adapter.persistence.database.DatabaseProblem;
import org.nezabudka.adapter.persistence.database.DatabaseSettings;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;
import org.nezabudka.application.shared.LiveSubscriptions;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Live events between all nodes on one database, by NOTIFY: the server sends them when the transaction commits and forgets them
 * when it does not. They are heard on a session of their own, which is opened again whenever it is lost.
 */
public final class JdbiLiveEvents implements LiveEvents, LiveSubscriptions, AutoCloseable {

    private static final String PUBLISH =
            "select cast(pg_notify('nezabudka_live', payload) as text) from unnest(:payloads) as payload";
    private static final String LISTEN = "listen nezabudka_live";
    private static final int PATIENCE_MILLIS = 5_000;
    private static final long PAUSE_MILLIS = 1_000;
    private static final Logger log = LoggerFactory.getLogger(JdbiLiveEvents.class);

    private final Jdbi jdbi;
    private final DatabaseSettings settings;
    private final List<Place> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean closed;

    /** One subscription: the same listener subscribed twice is two, and closing one must leave the other. */
    private static final class Place {
        private final Consumer<LiveEvent> listener;

        Place(Consumer<LiveEvent> listener) {
            this.listener = listener;
        }
    }

    /** @param settings the way into the same database, for the session that listens */
    public JdbiLiveEvents(Jdbi jdbi, DatabaseSettings settings) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.thread = Thread.ofPlatform().daemon().name("live-events").unstarted(this::hear);
    }

    /** Begins to listen; without it this node publishes only. */
    public JdbiLiveEvents start() {
        thread.start();
        return this;
    }

    @Override
    public void publish(LiveEvent event) {
        var payloads = LivePayload.of(event);
        if (payloads.isEmpty()) return;
        jdbi.useHandle(handle -> handle.createQuery(PUBLISH)
                .bindArray("payloads", String.class, payloads)
                .mapTo(String.class)
                .list());
    }

    @Override
    public Subscription subscribe(Consumer<LiveEvent> listener) {
        var place = new Place(listener);
        listeners.add(place);
        return () -> listeners.remove(place);
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(PATIENCE_MILLIS * 2L);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear() {
        boolean heardBefore = false;
        while (!closed) {
            try (var session = Database.session(settings)) {
                try (var statement = session.createStatement()) {
                    statement.execute(LISTEN);
                }
                if (heardBefore) tell(LiveEvent.everybody(GAP, "-"));
                heardBefore = true;
                hear(session);
            } catch (SQLException | DatabaseProblem lost) {
                if (!closed) log.warn("Live events are interrupted: {}", lost.getMessage());
            }
            pause();
        }
    }

    private void hear(Connection session) throws SQLException {
        var notified = session.unwrap(PGConnection.class);
        while (!closed) {
            var news = notified.getNotifications(PATIENCE_MILLIS);
            // Silence may be a quiet evening or a dead line.
            if ((news == null || news.length == 0) && !session.isValid(2)) return;
            if (news == null) continue;
            for (var one : news) LivePayload.read(one.getParameter()).ifPresent(this::tell);
        }
    }

    private void tell(LiveEvent event) {
        for (var place : listeners) {
            try {
                place.listener.accept(event);
            } catch (RuntimeException failure) {
                log.error("A listener failed on {}", event.type(), failure);
            }
        }
    }

    private void pause() {
        if (closed) return;
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stop) {
            closed = true;
        }
    }
}
