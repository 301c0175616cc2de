package org.nezabudka.adapter.web.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvents;

/**
 * Hands every event of this node, or heard from other nodes, to all open streams, and keeps the last ones for whoever was away for a
 * moment. Handing out never waits: a listener that does not keep up is let go and connects anew.
 */
public final class LiveHub implements LiveEvents {
    private static final int KEPT = 1000;
    private static final int WAITING_AT_MOST = 256;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Deque<Numbered> recent = new ArrayDeque<>();
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private long last;
    private volatile boolean closed;

    @Override
    public void publish(LiveEvent event) {
        synchronized (recent) {
            var numbered = Numbered.of(run, ++last, event);
            recent.addLast(numbered);
            if (recent.size() > KEPT) recent.removeFirst();
            for (var listener : listeners) listener.offer(numbered);
        }
    }

    /** Ends all streams; browsers come back after the given pause by themselves. */
    public void close() {
        closed = true;
        for (var listener : listeners) listener.wake();
    }

    /** How many listen. */
    public int listeners() {
        return listeners.size();
    }

    boolean isClosed() {
        return closed;
    }

    /**
     * Begins to listen.
     *
     * @param lastId id of the last event heard before; those after it come first, as far as they are kept
     */
    Listener listen(@Nullable String lastId) {
        synchronized (recent) {
            var listener = new Listener();
            for (var missed : after(lastId)) listener.offer(missed);
            listeners.add(listener);
            return listener;
        }
    }

    private List<Numbered> after(@Nullable String lastId) {
        if (lastId == null || !lastId.matches(run + "-\\d{1,18}")) return List.of();
        long number = Long.parseLong(lastId.substring(run.length() + 1));
        return recent.stream().filter(event -> event.number() > number).toList();
    }

    /** One open stream. */
    final class Listener implements AutoCloseable {
        private final WaitingEvents waiting = new WaitingEvents(WAITING_AT_MOST);
        private volatile boolean slow;

        private void offer(Numbered event) {
            if (!waiting.offer(event)) slow = true;
        }

        private void wake() {
            // An event nobody hears: only to end the waiting.
            offer(Numbered.of("", 0, LiveEvent.only(Set.of(), "closed", "")));
        }

        /** The next event; nothing within that time. */
        @Nullable
        Numbered next(long seconds) throws InterruptedException {
            return waiting.poll(seconds);
        }

        boolean isSlow() {
            return slow;
        }

        /** Ends it from outside: its browser has opened others since. */
        void dismiss() {
            slow = true;
            wake();
        }

        @Override
        public void close() {
            listeners.remove(this);
        }
    }
}
