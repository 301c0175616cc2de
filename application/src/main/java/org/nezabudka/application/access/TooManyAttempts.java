package org.nezabudka.application.access;

/** Too many failed sign-ins of late (HTTP 429). */
public final class TooManyAttempts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int retryAfterSeconds;

    public TooManyAttempts(int retryAfterSeconds) {
        super("Too many attempts, again in " + retryAfterSeconds + " s");
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
