package org.nezabudka.adapter.web.shared;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a request says of its caller: address, language, site. */
public final class Callers {
    private final Set<String> trustedProxies;

    /**
     * @param trustedProxies addresses of reverse proxies whose {@code X-Forwarded-For} is believed; nobody else's is
     */
    public Callers(Set<String> trustedProxies) {
        this.trustedProxies = Set.copyOf(trustedProxies);
    }

    /** The address the request came from: the last one that no proxy of ours could have made up. */
    public String address(Context context) {
        var nearest = context.req().getRemoteAddr();
        if (!trustedProxies.contains(nearest)) return nearest;
        var forwarded = context.header("X-Forwarded-For");
        if (forwarded == null) return nearest;
        var hops = List.of(forwarded.split(",", -1));
        for (var hop : hops.reversed()) {
            var address = hop.strip();
            if (!address.matches("[0-9a-fA-F.:]{2,45}")) return nearest;
            if (!trustedProxies.contains(address)) return address;
        }
        return nearest;
    }

    /** English where the request prefers it, Russian otherwise. */
    static Locale locale(Context context) {
        var header = context.header("Accept-Language");
        if (header == null || header.length() > 200) return Locale.of("ru");
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(header), List.of(Locale.of("ru"), Locale.ENGLISH));
            return best == null ? Locale.of("ru") : best;
        } catch (IllegalArgumentException e) {
            return Locale.of("ru");
        }
    }

    /** Whether a page of another site made the browser send this (Fetch Metadata, and the Origin header before it). */
    static boolean isForeign(Context context) {
        var site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) return true;
        var origin = context.header("Origin");
        if (origin == null) return false;
        var host = context.header("Host");
        return host == null || !(origin.equals("http://" + host) || origin.equals("https://" + host));
    }
}
