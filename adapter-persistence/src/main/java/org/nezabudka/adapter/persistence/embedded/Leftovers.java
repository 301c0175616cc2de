package org.nezabudka.adapter.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed program may have left behind: a server without a master, or only its pid file.
 *
 * <p>The pid file alone proves nothing, the system may have given the number to somebody else. A process counts as ours only if
 * its program is {@code postgres} and it works in this very folder, which the server makes its working directory.
 */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Logger log = LoggerFactory.getLogger(Leftovers.class);

    private Leftovers() {}

    /** Stops whatever still works on the data. The caller holds the folder's lock, so nobody alive needs it. */
    static void clear(Path data, Binaries binaries) {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        var master = PidFile.read(pidFile).pid();
        var left = workingOn(data);
        if (!left.isEmpty()) {
            log.warn("An earlier server was left running on {}: stopping it", data);
            if (left.stream().anyMatch(process -> process.pid() == master)) Signals.send(binaries, "INT", master);
            // Without their master the others stop by themselves.
            if (!gone(left, PATIENCE)) {
                left.forEach(ProcessHandle::destroyForcibly);
                gone(left, PATIENCE);
            }
        }
        forgetForeignPid(pidFile);
    }

    /** The server refuses to start while the number in the file is alive, even if it is a text editor's by now. */
    private static void forgetForeignPid(Path pidFile) {
        try {
            if (Files.exists(pidFile)
                    && ProcessHandle.of(PidFile.read(pidFile).pid()).isPresent()) Files.delete(pidFile);
        } catch (IOException failure) {
            throw new EmbeddedServerFailed("the stale file " + pidFile + " cannot be removed.", failure);
        }
    }

    static List<ProcessHandle> workingOn(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> worksOn(data, process))
                .toList();
    }

    private static boolean worksOn(Path data, ProcessHandle process) {
        var proc = Path.of("/proc", Long.toString(process.pid()));
        try {
            return Files.readSymbolicLink(proc.resolve("cwd")).equals(data)
                    && Files.readSymbolicLink(proc.resolve("exe")).endsWith("postgres");
        } catch (IOException endedOrSomebodyElses) {
            return false;
        }
    }

    private static boolean gone(List<ProcessHandle> processes, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (processes.stream().anyMatch(ProcessHandle::isAlive)) {
            if (System.nanoTime() > end) return false;
            Signals.pause();
        }
        return true;
    }
}
