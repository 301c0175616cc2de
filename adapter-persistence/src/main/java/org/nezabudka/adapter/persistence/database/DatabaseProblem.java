package org.nezabudka.adapter.persistence.database;

import org.jspecify.annotations.Nullable;

/**
 * The program cannot work with its database as it stands. The message is one line for whoever runs the program: what is wrong
 * and what to do. It names no password, so it may be printed as it is; the stack trace belongs into no output.
 */
public abstract class DatabaseProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected DatabaseProblem(String message, @Nullable Throwable cause) {
        super(oneLine(message), cause);
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s+", " ").strip();
    }
}
