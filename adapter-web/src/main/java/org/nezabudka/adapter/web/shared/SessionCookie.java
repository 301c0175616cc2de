package org.nezabudka.adapter.web.shared;

import io.javalin.http.Context;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The cookie that holds the secret of a session. No script can read it and no other site's form sends it; behind https its name
 * begins with {@code __Host-}, which browsers let only this very host set.
 */
public final class SessionCookie {
    private final boolean secure;

    public SessionCookie(boolean secure) {
        this.secure = secure;
    }

    public String name() {
        return secure ? "__Host-nezabudka-session" : "nezabudka-session";
    }

    @Nullable
    String read(Context context) {
        var value = context.cookie(name());
        return value == null || value.isEmpty() || value.length() > 200 ? null : value;
    }

    /** Header that sets it. */
    public String set(String token, Duration lasting) {
        return name() + "=" + token + "; Path=/; Max-Age=" + lasting.toSeconds() + "; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "");
    }

    /** Header that removes it. */
    public String gone() {
        return set("", Duration.ZERO);
    }
}
