package org.nezabudka.adapter.web.live;

import java.util.ArrayDeque;
import java.util.Deque;
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
    /** Fewer than may wait, or whoever comes back would fall behind at once, each time. */
    private static final int TOLD_AGAIN_AT_MOST = 128;

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
     * @param lastId id of the last event heard before; those after it come first. If they are kept no longer, or are too many to
     *     be told one by one, the listener {@linkplain Listener#hasMissed() has missed} some
     */
    Listener listen(@Nullable String lastId) {
        synchronized (recent) {
            var listener = new Listener(run + "-" + last, lastId != null);
            if (lastId != null && lastId.matches(run + "-\\d{1,18}")) {
                listener.resume(lastId, Long.parseLong(lastId.substring(run.length() + 1)));
            }
            listeners.add(listener);
            return listener;
        }
    }

    /** One open stream. */
    final class Listener implements AutoCloseable {
        private final WaitingEvents waiting = new WaitingEvents(WAITING_AT_MOST);
        private String beginning;
        private boolean missed;
        private volatile boolean slow;

        private Listener(String beginning, boolean missed) {
            this.beginning = beginning;
            this.missed = missed;
        }

        private void resume(String lastId, long number) {
            var after = recent.stream().filter(event -> event.number() > number).toList();
            if (last - number != after.size() || after.size() > TOLD_AGAIN_AT_MOST) return;
            beginning = lastId;
            missed = false;
            for (var event : after) offer(event);
        }

        /** Id of the last event before those that come now. */
        String beginning() {
            return beginning;
        }

        /** Whether events since the one heard last will not come: what the listener knows of anything may be old. */
        boolean hasMissed() {
            return missed;
        }

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
