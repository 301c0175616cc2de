package org.nezabudka.adapter.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the server tells about itself in {@code postmaster.pid}: line 1 its pid, line 8 its state.
 *
 * @param pid number of the process, or -1 if the file is not there or not yet complete
 * @param ready whether it takes connections
 */
record PidFile(long pid, boolean ready) {

    static PidFile read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return new PidFile(
                    pid(lines), lines.size() > 7 && lines.get(7).strip().equals("ready"));
        } catch (IOException notThere) {
            return new PidFile(-1, false);
        }
    }

    private static long pid(List<String> lines) {
        var first = lines.isEmpty() ? "" : lines.getFirst().strip();
        return first.matches("\\d{1,10}") ? Long.parseLong(first) : -1;
    }
}
