package org.nezabudka.adapter.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The server's files: made once, later only checked. */
final class Cluster {

    private Cluster() {}

    /** Makes the cluster unless it is there. A half-made one, left by a kill, is thrown away: nothing was in it. */
    static void ensure(Path data, Binaries binaries, String superuser, String password, boolean durable) {
        try {
            if (Files.isDirectory(data)) {
                requireSameMajor(data, binaries);
                return;
            }
            var unfinished = data.resolveSibling("data.unfinished");
            PrivateFiles.deleteTree(unfinished);
            var passwordFile = data.resolveSibling("initdb.password");
            PrivateFiles.write(passwordFile, password + "\n");
            try {
                Commands.run(
                        "making the database files", initdb(binaries, unfinished, superuser, passwordFile, durable));
            } finally {
                Files.deleteIfExists(passwordFile);
            }
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new EmbeddedServerFailed("its files cannot be made in " + data + " (" + failure + ").", failure);
        }
    }

    private static List<String> initdb(
            Binaries binaries, Path data, String superuser, Path passwordFile, boolean durable) {
        var command = new ArrayList<>(List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + data,
                "--username=" + superuser,
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--auth-local=scram-sha-256",
                "--auth-host=scram-sha-256",
                // Never what the environment says: under LC_CTYPE=C trigrams of Cyrillic words are empty.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions"));
        if (!durable) command.add("--no-sync");
        return command;
    }

    private static void requireSameMajor(Path data, Binaries binaries) throws IOException {
        var made = Files.readString(data.resolve("PG_VERSION")).strip();
        var brought = major(binaries);
        if (!made.equals(brought))
            throw new EmbeddedServerFailed(
                    "the data in " + data + " were made by PostgreSQL " + made + ", and this release brings " + brought
                            + ". Move them with pg_dump or pg_upgrade, or start the release that made them.",
                    null);
    }

    /** The catalogue's first line is {@code # PostgreSQL 18}. */
    private static String major(Binaries binaries) throws IOException {
        try (var lines = Files.lines(binaries.home().resolve("share/postgresql/postgres.bki"))) {
            return lines.findFirst().orElse("").replaceAll("\\D", "");
        }
    }
}
