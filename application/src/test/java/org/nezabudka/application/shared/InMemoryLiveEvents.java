package org.nezabudka.application.shared;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Remembers what was published and passes it on to whoever listens, after the commit and in order. */
public final class InMemoryLiveEvents implements LiveEvents {

    private final Transactions transactions;
    private final List<LiveEvent> delivered = new CopyOnWriteArrayList<>();
    private final List<Consumer<LiveEvent>> listeners = new CopyOnWriteArrayList<>();

    public InMemoryLiveEvents(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void publish(LiveEvent event) {
        transactions.afterCommit(() -> {
            delivered.add(event);
            listeners.forEach(listener -> listener.accept(event));
        });
    }

    /** All that was delivered since the start or the last {@link #forget}. */
    public List<LiveEvent> delivered() {
        return List.copyOf(delivered);
    }

    public void forget() {
        delivered.clear();
    }

    /** @return to be run to listen no longer */
    public Runnable subscribe(Consumer<LiveEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
