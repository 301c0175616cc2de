package org.nezabudka.adapter.web.live;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.domain.access.Actor;

/**
 * An event with its place in the sequence of this run. Who may hear of it is found out by the first listener that asks and holds for
 * the others, for less than a second.
 *
 * @param early it overtook others, so that a listener who has heard it may not have heard all before it
 */
record Numbered(String id, long number, LiveEvent event, boolean early, AtomicReference<@Nullable Known> known) {

    private static final long FRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(900);

    record Known(Predicate<Actor> onlookers, long at) {}

    static Numbered of(String run, long number, LiveEvent event) {
        return new Numbered(run + "-" + number, number, event, false, new AtomicReference<>());
    }

    Numbered overtaking() {
        return new Numbered(id, number, event, true, known);
    }

    /** @param find looks them up */
    Predicate<Actor> onlookers(Supplier<Predicate<Actor>> find) {
        var before = known.get();
        if (before != null && System.nanoTime() - before.at() < FRESH_NANOS) return before.onlookers();
        synchronized (known) {
            var meanwhile = known.get();
            if (meanwhile != null && System.nanoTime() - meanwhile.at() < FRESH_NANOS) return meanwhile.onlookers();
            var now = new Known(find.get(), System.nanoTime());
            known.set(now);
            return now.onlookers();
        }
    }
}
