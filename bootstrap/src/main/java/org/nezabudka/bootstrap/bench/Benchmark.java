package org.nezabudka.bootstrap.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/** {@code ./crm bench start|api|streams|uploads|telephony}: prints a table; docs/operations.md says how to read it. */
public final class Benchmark {

    private static final int WRONG_USAGE = 2;

    private Benchmark() {}

    /** One kind of measurement. */
    private interface Measurement {
        void run(Options options, Path folder, Map<String, String> environment, PrintStream out)
                throws IOException, InterruptedException;
    }

    /**
     * Measures, with the product started as a process of its own, and leaves nothing behind.
     *
     * @param arguments {@code start}, {@code api}, {@code streams}, {@code uploads} or {@code telephony}, then options
     * @param environment of this process; {@code NEZABUDKA_HOME} says where the launcher is
     * @param out for table and progress
     * @return status for the shell: 0, or 1 if something failed, or 2 for wrong arguments
     */
    public static int run(String[] arguments, Map<String, String> environment, PrintStream out) {
        Measurement measurement;
        Options options;
        try {
            options = Options.read(arguments);
            measurement = switch (options.what()) {
                case "start" -> StartBenchmark::run;
                case "api" -> ApiBenchmark::run;
                case "streams" -> StreamsBenchmark::run;
                case "uploads" -> (ignored, folder, variables, table) -> UploadsBenchmark.run(folder, variables, table);
                case "telephony" -> TelephonyBenchmark::run;
                default ->
                    throw new IllegalArgumentException(
                            "bench knows start, api, streams, uploads and telephony, not «" + options.what() + "»");
            };
        } catch (IllegalArgumentException wrong) {
            out.println("nezabudka: " + wrong.getMessage());
            out.println(Options.USAGE);
            return WRONG_USAGE;
        }
        try {
            var folder = Files.createTempDirectory("nezabudka-bench");
            // Whoever interrupts a long measurement expects no gigabytes left in the temporary folder.
            var tidy = new Thread(() -> remove(folder));
            Runtime.getRuntime().addShutdownHook(tidy);
            try {
                measurement.run(options, folder, environment, out);
                return 0;
            } finally {
                remove(folder);
            }
        } catch (IOException | BenchmarkFailed failure) {
            out.println("nezabudka: " + failure.getMessage());
            return 1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException | java.io.UncheckedIOException gone) {
            // A file that vanishes meanwhile, or is still held, is the business of the temporary folder's owner.
        }
    }
}
