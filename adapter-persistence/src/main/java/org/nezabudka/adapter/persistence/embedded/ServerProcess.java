package org.nezabudka.adapter.persistence.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** One running {@code postgres}, tied to the life of this process. */
final class ServerProcess {

    /** Recovery after a power cut replays the log of the last minutes. */
    private static final long START_SECONDS = 300;

    private static final long STOP_SECONDS = 30;

    private final Process process;
    private final Binaries binaries;

    private ServerProcess(Process process, Binaries binaries) {
        this.process = process;
        this.binaries = binaries;
    }

    /** The port was free when we looked and is taken now. */
    static final class PortTaken extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Starts the server and waits until it takes connections.
     *
     * @throws EmbeddedServerFailed with the server's own last words
     */
    static ServerProcess start(Binaries binaries, Path data, Path logFile, List<String> options) throws PortTaken {
        var command = new ArrayList<>(guards());
        command.addAll(List.of(binaries.program("postgres").toString(), "-D", data.toString()));
        command.addAll(options);
        var builder = Commands.unprivileged(command);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()));
        var spokenBefore = size(logFile);
        var server = new ServerProcess(launch(builder), binaries);
        server.awaitReady(data.resolve("postmaster.pid"), logFile, spokenBefore);
        return server;
    }

    /**
     * Two small programs that run others. {@code setsid}: Ctrl+C in a terminal reaches every process of it, and the server must
     * outlive the requests that are being finished. {@code setpriv}: the system stops the server when we die without a word.
     */
    private static List<String> guards() {
        var all = List.of("setsid", "setpriv", "--pdeathsig", "SIGINT");
        if (Commands.canRunUnder(all)) return all;
        var session = List.of("setsid");
        return Commands.canRunUnder(session) ? session : List.of();
    }

    /**
     * The system counts the death of the starting <em>thread</em> as ours, so that thread must not be a passing one: it waits
     * for the server's end.
     */
    private static Process launch(ProcessBuilder builder) {
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name("embedded-postgres").start(() -> {
            try {
                var process = builder.start();
                process.getOutputStream().close();
                started.complete(process);
                while (process.isAlive()) waitQuietly(process);
            } catch (IOException failure) {
                started.completeExceptionally(failure);
            }
        });
        try {
            return started.get();
        } catch (ExecutionException failure) {
            throw new EmbeddedServerFailed("it cannot be started: " + failure.getCause(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerFailed("its start was interrupted.", stopped);
        }
    }

    private static void waitQuietly(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException notOurConcern) {
            // Nobody may end this thread before the server; the loop around goes on waiting.
            return;
        }
    }

    private void awaitReady(Path pidFile, Path logFile, long spokenBefore) throws PortTaken {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (process.isAlive()) {
            var told = PidFile.read(pidFile);
            if (told.ready() && told.pid() == process.pid()) return;
            if (System.nanoTime() > end) {
                stop();
                throw new EmbeddedServerFailed(
                        "it is not ready after " + START_SECONDS + " s, see " + logFile + ".", null);
            }
            Signals.pause();
        }
        var words = wordsSince(logFile, spokenBefore);
        if (words.contains("Address already in use")) throw new PortTaken();
        throw new EmbeddedServerFailed("it stopped at once: " + Commands.lastLines(words), null);
    }

    private static long size(Path logFile) {
        try {
            return Files.exists(logFile) ? Files.size(logFile) : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private static String wordsSince(Path logFile, long position) {
        try (var in = Files.newInputStream(logFile)) {
            in.skipNBytes(position);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "see " + logFile;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Ends open sessions, saves everything and waits for the end; only a server that does not react is killed. */
    void stop() {
        if (endsAfter("INT", STOP_SECONDS) || endsAfter("QUIT", 5)) return;
        process.destroyForcibly();
    }

    private boolean endsAfter(String signal, long seconds) {
        if (!process.isAlive()) return true;
        Signals.send(binaries, signal, process.pid());
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (process.isAlive() && System.nanoTime() < end) Signals.pause();
        return !process.isAlive();
    }
}
