package org.nezabudka.application.shared;

import java.util.function.Consumer;

/** Hears what any node published with {@link LiveEvents}. */
public interface LiveSubscriptions {

    /**
     * Type of an event that this port itself sends, to everybody: the connection was lost for a while and events may be missing,
     * so whoever shows something had better ask for it anew.
     */
    String GAP = "stream.gap";

    /**
     * Calls the listener with every event from now on, one after the other. It must be quick: all listeners share one thread.
     *
     * @return ends it
     */
    Subscription subscribe(Consumer<LiveEvent> listener);

    /** A listener's place. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
