package org.nezabudka.application.call;

/** The place where a telephone exchange keeps its recordings cannot be reached; later it may be (HTTP 503). */
public final class RecordingsAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RecordingsAway(String message, Throwable cause) {
        super(message, cause);
    }

    public RecordingsAway(String message) {
        super(message);
    }
}
