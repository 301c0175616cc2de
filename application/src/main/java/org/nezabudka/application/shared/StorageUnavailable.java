package org.nezabudka.application.shared;

/**
 * The store cannot be reached or is overloaded, and trying again later may succeed (HTTP 503). Nothing was changed, except that
 * when the connection is lost during the commit itself nobody knows; the message says so, and a repetition under the same
 * Idempotency-Key is safe either way.
 */
public final class StorageUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
