package org.nezabudka.bootstrap.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product running as a process of its own, started by its launcher as anybody would. */
final class Product implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long POLL_MILLIS = 5;

    private final Process process;
    private final int port;
    private final Path log;

    private Product(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts it; see {@link #awaitReady}. */
    static Product start(Path folder, Map<String, String> environment, Map<String, String> settings)
            throws IOException {
        var home = Path.of(environment.getOrDefault("NEZABUDKA_HOME", ".")).toAbsolutePath();
        var launcher = home.resolve("crm");
        if (!Files.isExecutable(launcher)) throw new BenchmarkFailed("There is no launcher " + launcher);
        int port = freePort();
        var log = folder.resolve("product.log");
        var builder = new ProcessBuilder(launcher.toString(), "start")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // Settings of a real installation are none of a measurement's business.
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("NEZABUDKA_")
                        && !List.of("NEZABUDKA_JAVA_HOME", "NEZABUDKA_JAVA_OPTIONS", "NEZABUDKA_AOT")
                                .contains(name));
        builder.environment().putAll(settings);
        builder.environment().put("NEZABUDKA_HTTP_PORT", Integer.toString(port));
        return new Product(builder.start(), port, log);
    }

    int port() {
        return port;
    }

    /** Waits until the product says that it may be given requests. */
    void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) throw new BenchmarkFailed("The product did not start: " + lastLine());
            try (var connection = new HttpConnection(port)) {
                if (connection.get("/health/ready").status() == 200) return;
            } catch (IOException notYet) {
                // Nobody listens yet.
            }
            Thread.sleep(POLL_MILLIS);
        }
        throw new BenchmarkFailed("The product was not ready after " + PATIENCE.toMinutes() + " minutes");
    }

    /** Resident memory of the program itself, in MiB. */
    long residentMebibytes() throws IOException {
        return resident(process.toHandle());
    }

    /** Resident memory of its database server, shared pages counted in each process, in MiB. */
    long residentMebibytesBelow() throws IOException {
        long sum = 0;
        for (var child : process.descendants().toList()) sum += resident(child);
        return sum;
    }

    /** Asks it to stop and waits for its end. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private String lastLine() {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> !line.isBlank()).reduce("", (before, line) -> line);
        } catch (IOException unreadable) {
            return "it left no word";
        }
    }

    private static long resident(ProcessHandle process) throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (Files.exists(status)) {
            for (var line : Files.readAllLines(status)) if (line.startsWith("VmRSS:")) return kibibytes(line) / 1024;
            return 0;
        }
        var command = new ArrayList<>(List.of("ps", "-o", "rss=", "-p", Long.toString(process.pid())));
        var output = new ProcessBuilder(command).start();
        try (var in = output.getInputStream()) {
            var text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
            return text.isBlank() ? 0 : kibibytes(text) / 1024;
        }
    }

    private static long kibibytes(String text) {
        return Long.parseLong(text.replaceAll("\\D", ""));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
