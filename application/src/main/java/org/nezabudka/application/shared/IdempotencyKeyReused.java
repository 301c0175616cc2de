package org.nezabudka.application.shared;

/** The key belongs to another request (HTTP 422). */
public final class IdempotencyKeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReused() {
        super("The Idempotency-Key was used for another request");
    }
}
