package org.nezabudka.bootstrap.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long a start takes, and how much memory the product holds when nobody asks it anything. */
final class StartBenchmark {

    private static final long REST_MILLIS = 6000;

    private StartBenchmark() {}

    /** One start, in milliseconds and MiB. */
    private record Start(long ready, long program, long database, long stopped) {}

    static void run(Options options, Path folder, Map<String, String> environment, PrintStream out)
            throws IOException, InterruptedException {
        out.println("Starting on an empty folder, then " + options.runs() + " times with the schema in place ...");
        var first = once(folder, environment);
        var starts = new ArrayList<Start>();
        for (int i = 0; i < options.runs(); i++) starts.add(once(folder, environment));
        var table = new Table("start", "ready", "program at rest", "database at rest", "stop");
        row(table, "first (server unpacked, schema created)", List.of(first));
        row(table, "schema in place, median of " + starts.size(), starts);
        out.println();
        out.println(table);
    }

    private static Start once(Path folder, Map<String, String> environment) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        long ready;
        long program;
        long database;
        long stopBegin;
        try (var product = Product.start(
                folder,
                environment,
                Map.of("NEZABUDKA_DATA", folder.resolve("data").toString()))) {
            product.awaitReady();
            ready = millisSince(begin);
            Thread.sleep(REST_MILLIS);
            program = product.residentMebibytes();
            database = product.residentMebibytesBelow();
            stopBegin = System.nanoTime();
        }
        return new Start(ready, program, database, millisSince(stopBegin));
    }

    private static long millisSince(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static void row(Table table, String name, List<Start> starts) {
        table.row(
                name,
                seconds(median(starts.stream().map(Start::ready).toList())),
                median(starts.stream().map(Start::program).toList()) + " MiB",
                median(starts.stream().map(Start::database).toList()) + " MiB",
                seconds(median(starts.stream().map(Start::stopped).toList())));
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.2f s", millis / 1000.0);
    }
}
