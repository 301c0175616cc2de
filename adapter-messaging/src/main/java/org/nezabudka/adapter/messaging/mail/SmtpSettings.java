package org.nezabudka.adapter.messaging.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The mail server of the company.
 *
 * @param user {@code null}: no login
 * @param from sender of every message
 * @param fromName shown beside it
 */
public record SmtpSettings(
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        String from,
        String fromName,
        Tls tls,
        Patience patience) {

    /** How the connection is protected. */
    public enum Tls {
        /** Not at all: for a server on the same machine. */
        NONE,
        /** Begins open and must become protected before anything is said. */
        STARTTLS,
        /** Protected from the first byte. */
        SSL
    }

    /**
     * How long to wait.
     *
     * @param total for a message as a whole, whatever the server does meanwhile
     */
    public record Patience(Duration connect, Duration answer, Duration total) {

        public static Patience usual() {
            return new Patience(Duration.ofSeconds(3), Duration.ofSeconds(5), Duration.ofSeconds(10));
        }
    }

    /** Never shows the password in a log. */
    @Override
    public String toString() {
        return host + ":" + port + " as " + user;
    }
}
