package org.nezabudka.bootstrap.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** What users feel: the running product over HTTP, and beside it the very same SQL without the product. */
final class ApiBenchmark {

    private static final int ROUNDS = 3;
    private static final int SAMPLES = 40;
    private static final double WARM_UP_SECONDS = 4;

    private final Options options;
    private final Load load;
    private final @Nullable Pgbench pgbench;
    private final Map<Operation, List<String>> scripts;
    private final Map<Operation, Map<Integer, List<Measured>>> ours = new EnumMap<>(Operation.class);
    private final Map<Operation, Map<Integer, List<Measured>>> limits = new EnumMap<>(Operation.class);
    private final PrintStream out;

    private ApiBenchmark(
            Options options,
            Load load,
            @Nullable Pgbench pgbench,
            Map<Operation, List<String>> scripts,
            PrintStream out) {
        this.options = options;
        this.load = load;
        this.pgbench = pgbench;
        this.scripts = scripts;
        this.out = out;
    }

    static void run(Options options, Path folder, Map<String, String> environment, PrintStream out)
            throws IOException, InterruptedException {
        out.println("Filling a database with " + options.clients() + " clients ...");
        try (var database = BenchDatabase.start(folder)) {
            database.fill(options.clients());
            var settings = new HashMap<>(database.settings());
            settings.put("NEZABUDKA_DATA", folder.resolve("data").toString());
            settings.put("NEZABUDKA_ADMIN_LOGIN", "bench-admin");
            settings.put("NEZABUDKA_ADMIN_PASSWORD", User.PASSWORD);
            try (var product = Product.start(folder, environment, settings)) {
                product.awaitReady();
                database.openAccounts();
                measure(options, folder, database, product, out);
            }
        } catch (SQLException failure) {
            throw new BenchmarkFailed("The database: " + failure.getMessage(), failure);
        }
    }

    private static void measure(Options options, Path folder, BenchDatabase database, Product product, PrintStream out)
            throws IOException, InterruptedException, SQLException {
        var users = new ArrayList<User>();
        int most = options.users().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int i = 0; i < most; i++) users.add(User.signIn(product.port(), i % 40));
        var load = new Load(product.port(), users, options.clients());
        out.println("Warming up ...");
        for (var operation : Operation.values()) {
            load.once(operation, new SplittableRandom(1));
            load.run(operation, Math.min(8, most), WARM_UP_SECONDS);
        }
        var pgbench = Pgbench.find(database, folder).orElse(null);
        if (pgbench == null) out.println("pgbench is not installed: its columns stay empty.");
        var scripts = pgbench == null ? Map.<Operation, List<String>>of() : heard(database, load, out);
        var benchmark = new ApiBenchmark(options, load, pgbench, scripts, out);
        benchmark.rounds();
        out.println();
        out.println(benchmark.table());
        load.unexpected().forEach((operation, answer) -> out.println("Error at " + operation.shown() + ": " + answer));
        out.println("Memory of the program after it: " + product.residentMebibytes() + " MiB");
    }

    private static Map<Operation, List<String>> heard(BenchDatabase database, Load load, PrintStream out)
            throws IOException, InterruptedException, SQLException {
        var scripts = new EnumMap<Operation, List<String>>(Operation.class);
        try (var log = new StatementLog(database.log(), database.superuser())) {
            for (var operation : Operation.values()) {
                if (!operation.repeatable()) continue;
                var random = new SplittableRandom(7);
                var requests = new ArrayList<List<StatementLog.Statement>>();
                for (int i = 0; i < SAMPLES; i++) requests.add(log.heard(() -> load.once(operation, random)));
                var made = operation.writes() ? Scripts.ofWrites(requests) : Scripts.ofReads(requests);
                scripts.put(operation, made);
                out.println(operation.shown() + ": " + made.size() + " scripts of "
                        + made.stream()
                                .mapToLong(script -> script.lines()
                                        .filter(line -> line.endsWith(";"))
                                        .count())
                                .max()
                                .orElse(0)
                        + " statements");
            }
        }
        return scripts;
    }

    private void rounds() throws IOException, InterruptedException {
        double seconds = options.seconds() / (double) ROUNDS;
        int whole = (int) Math.max(1, Math.round(seconds));
        for (int round = 1; round <= ROUNDS; round++) {
            out.println("Round " + round + " of " + ROUNDS + " ...");
            for (int users : options.users())
                for (var operation : Operation.values()) {
                    remember(ours, operation, users, load.run(operation, users, seconds));
                    if (!operation.writes()) limit(operation, users, whole);
                }
        }
        // A write that is sent again leaves numbers and chains that the product would stumble over: those come last.
        for (int round = 1; round <= ROUNDS; round++)
            for (int users : options.users())
                for (var operation : Operation.values()) if (operation.writes()) limit(operation, users, whole);
    }

    private void limit(Operation operation, int users, int seconds) throws IOException, InterruptedException {
        var made = scripts.getOrDefault(operation, List.of());
        if (pgbench == null || made.isEmpty()) return;
        try {
            remember(limits, operation, users, pgbench.run(made, users, seconds));
        } catch (BenchmarkFailed failure) {
            out.println(operation.shown() + ": " + failure.getMessage());
            scripts.put(operation, List.of());
        }
    }

    private static void remember(
            Map<Operation, Map<Integer, List<Measured>>> all, Operation operation, int users, Measured measured) {
        all.computeIfAbsent(operation, o -> new HashMap<>())
                .computeIfAbsent(users, u -> new ArrayList<>())
                .add(measured);
    }

    private Table table() {
        var table = new Table(
                options.clients() + " clients",
                "users",
                "requests/s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "errors",
                "pgbench/s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "share");
        for (var operation : Operation.values())
            for (int users : options.users()) {
                var product = of(ours, operation, users);
                var limit = of(limits, operation, users);
                boolean known = !limit.isEmpty();
                table.row(
                        operation.shown(),
                        Integer.toString(users),
                        rate(product),
                        millis(product, 50),
                        millis(product, 95),
                        millis(product, 99),
                        Long.toString(product.errors()),
                        known ? rate(limit) : "",
                        known ? millis(limit, 50) : "",
                        known ? millis(limit, 95) : "",
                        known ? millis(limit, 99) : "",
                        known ? String.format(Locale.ROOT, "%.2f", product.perSecond() / limit.perSecond()) : "");
            }
        return table;
    }

    private static Measured of(Map<Operation, Map<Integer, List<Measured>>> all, Operation operation, int users) {
        return Measured.together(all.getOrDefault(operation, Map.of()).getOrDefault(users, List.of()));
    }

    private static String rate(Measured measured) {
        return String.format(Locale.ROOT, "%,.0f", measured.perSecond());
    }

    private static String millis(Measured measured, int percent) {
        return String.format(Locale.ROOT, "%.1f", measured.percentile(percent));
    }
}
