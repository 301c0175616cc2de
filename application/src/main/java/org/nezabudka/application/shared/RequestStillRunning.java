package org.nezabudka.application.shared;

/** The first request with this key has not ended yet (HTTP 409). */
public final class RequestStillRunning extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RequestStillRunning() {
        super("The first request with this Idempotency-Key is still running");
    }
}
