package org.nezabudka.application.file;

/** The disk is nearly full; what is left is needed for the rest of the work. */
public final class NoRoomForFiles extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoRoomForFiles(String message) {
        super(message);
    }
}
