package org.nezabudka.application.file;

/** The bytes stopped coming before their end. */
public final class UploadBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UploadBroken(Throwable cause) {
        super("The bytes stopped coming", cause);
    }
}
