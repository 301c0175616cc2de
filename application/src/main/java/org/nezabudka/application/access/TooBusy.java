package org.nezabudka.application.access;

/** Too many ask at once for something costly; trying again in a moment will succeed (HTTP 429). */
public final class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int retryAfterSeconds;

    public TooBusy(String message, int retryAfterSeconds) {
        super(message);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
