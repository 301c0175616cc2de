package org.nezabudka.bootstrap.bench;

/** It cannot be measured, for a reason to tell in one line. */
final class BenchmarkFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BenchmarkFailed(String message) {
        super(message);
    }

    BenchmarkFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
