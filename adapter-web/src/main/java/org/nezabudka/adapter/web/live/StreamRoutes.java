package org.nezabudka.adapter.web.live;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.live.LiveHub.Listener;
import org.nezabudka.adapter.web.shared.Answer;
import org.nezabudka.adapter.web.shared.Json;
import org.nezabudka.adapter.web.shared.Request;
import org.nezabudka.adapter.web.shared.RequestProblem;
import org.nezabudka.adapter.web.shared.Routes;
import org.nezabudka.adapter.web.shared.Streaming;
import org.nezabudka.application.access.SignedIn;
import org.nezabudka.application.shared.LiveEvent;
import org.nezabudka.application.shared.LiveEvent.Audience;
import org.nezabudka.domain.access.Actor;

/**
 * The stream of hints. Who may hear an event is decided at its delivery, by the rights of that moment; a stream whose session has
 * ended is closed before the next event, and at the next ping at the latest.
 */
public final class StreamRoutes {
    private static final int MOST_OF_A_SESSION = 10;
    private static final int MOST = 5000;
    private static final long RIGHTS_FRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(900);

    private final LiveHub hub;
    private final Function<String, Optional<SignedIn>> whoIs;
    private final BiFunction<LiveEvent.Kind, String, Predicate<Actor>> onlookers;
    private final int pingSeconds;
    private final ConcurrentHashMap<UUID, List<Listener>> ofSession = new ConcurrentHashMap<>();

    /**
     * @param whoIs finds the session of a cookie with its present rights, without counting that as a use of it
     * @param onlookers who may see a thing as it belongs at that moment
     */
    public StreamRoutes(
            LiveHub hub,
            Function<String, Optional<SignedIn>> whoIs,
            BiFunction<LiveEvent.Kind, String, Predicate<Actor>> onlookers,
            int pingSeconds) {
        this.hub = hub;
        this.whoIs = whoIs;
        this.onlookers = onlookers;
        this.pingSeconds = pingSeconds;
    }

    public void declare(Routes routes) {
        routes.get("/stream").named("stream").signedIn().does(this::open);
    }

    private Answer open(Request request) {
        var token = request.sessionToken();
        var session = request.signedIn().session().id();
        var origin = request.origin();
        if (hub.listeners() >= MOST) throw RequestProblem.of(503, "overloaded");
        Streaming streaming = context -> {
            try (var listener = hub.listen(context.header("Last-Event-ID"))) {
                began(session, listener);
                new Delivery(context, listener, token, origin).run();
                ended(session, listener);
            }
        };
        return Answer.ok(streaming);
    }

    /** That a browser has left is seen only when something is written, so the oldest stream of a session gives way to a new one. */
    private void began(UUID session, Listener listener) {
        ofSession.compute(session, (id, before) -> {
            var all = new ArrayList<Listener>(before == null ? List.of() : before);
            all.add(listener);
            while (all.size() > MOST_OF_A_SESSION) all.removeFirst().dismiss();
            return all;
        });
    }

    private void ended(UUID session, Listener listener) {
        ofSession.computeIfPresent(session, (id, before) -> {
            var all = new ArrayList<>(before);
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    /** What an event says. */
    record Told(String type, String id) {}

    /** Writes to one listener until the session ends, the listener goes or falls behind, or the server stops. */
    private final class Delivery {
        private final Context context;
        private final Listener listener;
        private final String token;
        private final String origin;
        private @Nullable SignedIn who;
        private long askedAt;

        Delivery(Context context, Listener listener, String token, String origin) {
            this.context = context;
            this.listener = listener;
            this.token = token;
            this.origin = origin;
        }

        void run() {
            context.header("Content-Type", "text/event-stream; charset=utf-8");
            context.header("Cache-Control", "no-store");
            context.header("X-Accel-Buffering", "no");
            try {
                var out = context.res().getOutputStream();
                // With an id from the very first, a browser that loses the line before any event can say where it was,
                // too.
                write(out, "retry: 2000\nid: " + listener.beginning() + "\n\n");
                if (listener.hasMissed()) write(out, "event: missed\ndata: {}\n\n");
                deliver(out);
            } catch (IOException e) {
                // The listener has gone: the most ordinary end of a stream.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void deliver(OutputStream out) throws IOException, InterruptedException {
            while (!hub.isClosed() && !listener.isSlow()) {
                var next = listener.next(pingSeconds);
                if (!isStillSignedIn(next)) return;
                if (next == null) write(out, "event: ping\ndata: {}\n\n");
                else if (hears(next)) write(out, message(next));
            }
        }

        private boolean isStillSignedIn(@Nullable Numbered next) {
            long now = System.nanoTime();
            boolean rightsMayDiffer = next != null
                    && (next.event().type().equals("access.changed")
                            || next.event().type().equals("organization.changed"));
            if (who == null || rightsMayDiffer || next == null || now - askedAt > RIGHTS_FRESH_NANOS) {
                who = whoIs.apply(token).orElse(null);
                askedAt = now;
            }
            return who != null;
        }

        private boolean hears(Numbered next) {
            var signedIn = who;
            if (signedIn == null) return false;
            return switch (next.event().audience()) {
                case Audience.Everybody everybody -> true;
                case Audience.Only only ->
                    only.employees().contains(signedIn.session().employee());
                case Audience.WhoeverMaySee thing ->
                    next.onlookers(() ->
                                    onlookers.apply(thing.kind(), next.event().id()))
                            .test(signedIn.actor(origin));
            };
        }

        private static String message(Numbered next) {
            var event = next.event();
            return (next.early() ? "" : "id: " + next.id() + "\n") + "event: " + event.type() + "\ndata: "
                    + Json.write(new Told(event.type(), event.id())) + "\n\n";
        }

        private static void write(OutputStream out, String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
