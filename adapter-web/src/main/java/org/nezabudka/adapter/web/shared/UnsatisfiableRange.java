package org.nezabudka.adapter.web.shared;

/** A part was asked for that begins behind the end of the whole (HTTP 416). */
public final class UnsatisfiableRange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long length;

    UnsatisfiableRange(long length) {
        super("Of " + length + " bytes");
        this.length = length;
    }

    long length() {
        return length;
    }
}
