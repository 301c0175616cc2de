package org.nezabudka.adapter.persistence.embedded;

import java.util.List;

/** The signals by which the server is told how to stop: INT ends sessions and saves everything, QUIT leaves that to the next start. */
final class Signals {

    private Signals() {}

    /** Sends through the server's own tool: Java knows TERM and KILL only, which mean something else to it. */
    static void send(Binaries binaries, String signal, long pid) {
        var sent = Commands.unprivileged(
                List.of(binaries.program("pg_ctl").toString(), "kill", signal, Long.toString(pid)));
        try {
            sent.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (java.io.IOException failure) {
            throw new EmbeddedServerFailed("it cannot be stopped: " + failure.getMessage(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A moment between two looks at something that changes within milliseconds. */
    static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerFailed("waiting for it was interrupted.", stopped);
        }
    }
}
