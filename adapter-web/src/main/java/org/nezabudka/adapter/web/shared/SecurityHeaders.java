package org.nezabudka.adapter.web.shared;

import io.javalin.http.Context;

/** What browsers are told on every answer, so that a mistake elsewhere cannot be used against the person at the screen. */
public final class SecurityHeaders {
    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            // Enough for the pages: their theme is a file, and sizes and positions are set through the object model.
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'",
            "report-uri " + Routes.BASE + "/csp-reports");

    private final boolean secure;

    public SecurityHeaders(boolean secure) {
        this.secure = secure;
    }

    public void on(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (secure) context.header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
}
