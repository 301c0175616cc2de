package org.nezabudka.bootstrap;

/** A command that cannot be carried out as it was given; the message is one line for whoever gave it. */
final class UnusableCommand extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableCommand(String message) {
        super(message);
    }
}
