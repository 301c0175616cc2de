package org.nezabudka.application.shared;

/** The store cannot be reached or is overloaded: nothing was changed, and trying again later may succeed (HTTP 503). */
public final class StorageUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
