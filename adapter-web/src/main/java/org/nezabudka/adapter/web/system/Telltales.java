package org.nezabudka.adapter.web.system;

import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.nezabudka.adapter.web.shared.Json;
import org.nezabudka.application.call.PbxLineState;

/** What watchers ask: whether the process lives, whether it can work, and its figures. */
public final class Telltales {
    private final BooleanSupplier ready;
    private final List<PbxAt> lines;
    private final PrometheusMeterRegistry metrics;
    private final @Nullable String token;

    /**
     * @param ready whether requests can be served: the store answers and nobody is stopping us
     * @param lines the telephone exchanges
     * @param token lets a collector elsewhere read the figures; without one only this machine may
     */
    public Telltales(
            BooleanSupplier ready, List<PbxAt> lines, PrometheusMeterRegistry metrics, @Nullable String token) {
        this.ready = ready;
        this.lines = List.copyOf(lines);
        this.metrics = metrics;
        this.token = token;
    }

    /** {@code /health/live}. */
    public void live(Context context) {
        answer(context, 200, "UP");
    }

    /** {@code /health/ready}. */
    public void ready(Context context) {
        boolean up = ready.getAsBoolean();
        answer(context, up ? 200 : 503, up ? "UP" : "DOWN");
    }

    /** How the whole is doing. */
    private record Health(String status, boolean ready, List<Exchange> telephony) {}

    /**
     * How a telephone exchange is heard.
     *
     * @param waiting what was heard and is not worked through
     * @param spooledEvents kept on the disk until their calls are stored
     */
    private record Exchange(
            String pbx,
            String role,
            boolean connected,
            @Nullable Instant connectedSince,
            @Nullable Instant lastEventAt,
            long connections,
            long waiting,
            double lagSeconds,
            long unreadable,
            long spooledEvents,
            long spooledBytes,
            String spoolDisk) {

        static Exchange of(PbxLineState state) {
            return new Exchange(
                    state.pbx(),
                    state.role().name(),
                    state.isConnected(),
                    state.connectedSince(),
                    state.lastEventAt(),
                    state.connections(),
                    state.waiting(),
                    state.lag().toMillis() / 1000.0,
                    state.unreadable(),
                    state.kept().events(),
                    state.kept().bytes(),
                    state.kept().disk().name());
        }
    }

    /**
     * {@code /health}: what an administrator or a watcher wants to know at a glance. An exchange that is away does not stop requests
     * from being served, so it degrades the whole and no more.
     *
     * @return false if the caller may not see it
     */
    public boolean health(Context context) {
        if (!mayRead(context)) return false;
        boolean up = ready.getAsBoolean();
        var states = lines.stream().map(at -> at.line().state()).toList();
        boolean well = states.stream().allMatch(PbxLineState::isWell);
        var health = new Health(
                !up ? "DOWN" : well ? "UP" : "DEGRADED",
                up,
                states.stream().map(Exchange::of).toList());
        context.status(up ? 200 : 503);
        context.header("Cache-Control", "no-store");
        context.header("Content-Type", "application/json");
        context.result(Json.write(health));
        return true;
    }

    private static void answer(Context context, int status, String word) {
        context.status(status);
        context.header("Cache-Control", "no-store");
        context.header("Content-Type", "application/json");
        context.result("{\"status\":\"" + word + "\"}");
    }

    /** {@code /metrics}. @return false if the caller may not see them */
    public boolean metrics(Context context) {
        if (!mayRead(context)) return false;
        context.header("Cache-Control", "no-store");
        context.header("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        context.result(metrics.scrape());
        return true;
    }

    private boolean mayRead(Context context) {
        if (token != null) {
            var given = context.header("Authorization");
            return given != null
                    && MessageDigest.isEqual(
                            given.getBytes(StandardCharsets.UTF_8),
                            ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
        }
        // Behind a reverse proxy every caller has the proxy's address: then only the token helps.
        return context.header("X-Forwarded-For") == null
                && context.header("Forwarded") == null
                && isThisMachine(context.req().getRemoteAddr());
    }

    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
