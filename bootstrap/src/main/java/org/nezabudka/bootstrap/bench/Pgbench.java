package org.nezabudka.bootstrap.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** PostgreSQL's own load generator: the limit that the database sets. Optional: without it its columns stay empty. */
final class Pgbench {

    /** The embedded server takes 40 connections, of which the product and this program need some. */
    private static final int MOST_CONNECTIONS = 24;

    private static final int MOST_SCRIPTS = 40;

    private final BenchDatabase database;
    private final Path folder;

    private Pgbench(BenchDatabase database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** Nothing where it is not installed. */
    static Optional<Pgbench> find(BenchDatabase database, Path folder) throws InterruptedException {
        try {
            var version = new ProcessBuilder("pgbench", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return version.waitFor() == 0 ? Optional.of(new Pgbench(database, folder)) : Optional.empty();
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }

    /**
     * Runs the scripts, one drawn for each transaction.
     *
     * @throws BenchmarkFailed with its first complaint
     */
    Measured run(List<String> scripts, int users, int seconds) throws IOException, InterruptedException {
        var work = Files.createTempDirectory(folder, "pgbench");
        int connections = Math.min(users, MOST_CONNECTIONS);
        var owner = database.owner();
        var command = new ArrayList<>(List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(database.port()),
                "-U",
                owner.user(),
                "-c",
                Integer.toString(connections),
                "-j",
                Integer.toString(Math.min(connections, 2)),
                "-T",
                Integer.toString(seconds),
                "-l",
                "--log-prefix=" + work.resolve("log")));
        for (int i = 0; i < Math.min(scripts.size(), MOST_SCRIPTS); i++) {
            var file = work.resolve("script" + i + ".sql");
            Files.writeString(file, scripts.get(i));
            command.add("-f");
            command.add(file.toString());
        }
        command.add("nezabudka");
        var output = work.resolve("output");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("PGPASSWORD", owner.password());
        int status = builder.start().waitFor();
        var said = Files.readString(output, StandardCharsets.UTF_8);
        if (status != 0 || said.contains("aborted"))
            throw new BenchmarkFailed("pgbench: "
                    + said.lines()
                            .filter(line -> line.contains("ERROR"))
                            .findFirst()
                            .orElse(said.strip()));
        return new Measured(latencies(work), seconds, 0);
    }

    /** The third word of each line: microseconds of one transaction. */
    private static long[] latencies(Path work) throws IOException {
        var all = LongStream.builder();
        try (var files = Files.newDirectoryStream(work, "log*")) {
            for (var file : files)
                for (var line : Files.readAllLines(file)) {
                    int first = line.indexOf(' ');
                    int second = line.indexOf(' ', first + 1);
                    int third = line.indexOf(' ', second + 1);
                    if (third > 0) all.add(Long.parseLong(line, second + 1, third, 10));
                }
        }
        return all.build().toArray();
    }
}
