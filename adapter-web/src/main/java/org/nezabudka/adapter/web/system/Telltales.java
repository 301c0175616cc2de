package org.nezabudka.adapter.web.system;

import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What watchers ask: whether the process lives, whether it can work, and its figures. */
public final class Telltales {
    private final BooleanSupplier ready;
    private final PrometheusMeterRegistry metrics;
    private final @Nullable String token;

    /**
     * @param ready whether requests can be served: the store answers and nobody is stopping us
     * @param token lets a collector elsewhere read the figures; without one only this machine may
     */
    public Telltales(BooleanSupplier ready, PrometheusMeterRegistry metrics, @Nullable String token) {
        this.ready = ready;
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
