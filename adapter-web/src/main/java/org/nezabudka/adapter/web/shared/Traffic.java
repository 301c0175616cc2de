package org.nezabudka.adapter.web.shared;

import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Bounds how many requests are worked on at once, and times them. Virtual threads cost next to nothing, so without a bound a flood
 * would queue up in front of the database; a quick 503 tells clients to slow down instead.
 */
public final class Traffic {
    private final Semaphore free;
    private final MeterRegistry metrics;

    public Traffic(int atOnce, MeterRegistry metrics) {
        this.free = new Semaphore(atOnce);
        this.metrics = metrics;
        metrics.gauge("nezabudka.http.free", free, Semaphore::availablePermits);
    }

    /** Lets the request through, or turns it away at once. */
    public void pass(Context context, Operation operation, Exchange exchange) {
        passing(context, operation.name(), exchange, place -> exchange.handle(context, operation, place::giveBack));
    }

    /** As {@link #pass(Context, Operation, Exchange)}, for what is no operation of the interface. */
    public void pass(Context context, String name, Exchange exchange, Consumer<Context> act) {
        passing(context, name, exchange, place -> {
            try {
                act.accept(context);
            } catch (RuntimeException failure) {
                exchange.tell(context, failure);
            }
        });
    }

    private void passing(Context context, String name, Exchange exchange, Consumer<Place> act) {
        if (!free.tryAcquire()) {
            exchange.tellOverloaded(context);
            return;
        }
        var place = new Place(free);
        var timer = Timer.start(metrics);
        try {
            // A stream stays for hours and waits nearly all of it: it gives its place back.
            act.accept(place);
        } finally {
            place.giveBack();
            timer.stop(metrics.timer(
                    "nezabudka.http", "operation", name, "status", Integer.toString(context.statusCode())));
        }
    }

    /** A place among those worked on; given back once. */
    private static final class Place {
        private final Semaphore free;
        private boolean held = true;

        Place(Semaphore free) {
            this.free = free;
        }

        void giveBack() {
            if (held) free.release();
            held = false;
        }
    }
}
