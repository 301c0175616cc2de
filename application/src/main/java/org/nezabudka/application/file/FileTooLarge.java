package org.nezabudka.application.file;

/** More bytes came than a file may have. */
public final class FileTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long most;

    public FileTooLarge(long most) {
        super("More than " + most + " bytes");
        this.most = most;
    }

    public long most() {
        return most;
    }
}
