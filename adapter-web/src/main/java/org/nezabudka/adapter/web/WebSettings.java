package org.nezabudka.adapter.web;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the server is to be reached and what it calls itself.
 *
 * @param port 0: any free one
 * @param zone the company's time zone, told to the pages
 * @param address where browsers find it, without a slash at the end
 * @param secure people reach it by https: cookies are bound to it and browsers told to stay with it
 * @param trustedProxies addresses of reverse proxies whose {@code X-Forwarded-For} is believed
 * @param metricsToken lets a collector on another machine read {@code /metrics}; without one only this machine may
 * @param requestsAtOnce more are answered 503 at once, so that a flood cannot pile up
 * @param stopWithin how long requests in flight may take when the server stops
 */
public record WebSettings(
        String host,
        int port,
        ZoneId zone,
        String companyName,
        String address,
        boolean secure,
        Set<String> trustedProxies,
        @Nullable String metricsToken,
        int requestsAtOnce,
        Duration stopWithin) {
    public WebSettings {
        trustedProxies = Set.copyOf(trustedProxies);
    }

    /** The usual ones for one machine without https. */
    public static WebSettings local(String host, int port, ZoneId zone, String companyName) {
        return new WebSettings(
                host,
                port,
                zone,
                companyName,
                "http://" + host + ":" + port,
                false,
                Set.of(),
                null,
                256,
                Duration.ofSeconds(10));
    }
}
