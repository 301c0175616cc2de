package org.nezabudka.adapter.persistence.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the server's programs, which refuse to be started by root and listen to more of the environment than they should. */
final class Commands {

    private static final boolean ROOT = isRoot();

    private Commands() {}

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid") instanceof Integer uid && uid == 0;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException notLinux) {
            return false;
        }
    }

    /**
     * A command that runs as somebody else than root: in a user namespace of its own, without any rights there, where the files
     * still belong to it.
     */
    static ProcessBuilder unprivileged(List<String> command) {
        var all = new ArrayList<String>();
        if (ROOT) all.addAll(List.of("unshare", "-U"));
        all.addAll(command);
        var builder = new ProcessBuilder(all).redirectErrorStream(true);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C.UTF-8");
        return builder;
    }

    /** Makes sure that {@link #unprivileged} works here, where some containers forbid it. */
    static void requireIsolation() {
        if (ROOT && !canRunUnder(List.of()))
            throw EmbeddedServerFailed.here(
                    "it must not run as root, and this machine does not permit \"unshare -U\". Start the program as another user.");
    }

    /** Whether a program that runs others is there and does so, tried with one that does nothing. */
    static boolean canRunUnder(List<String> runners) {
        var command = new ArrayList<>(runners);
        command.add("true");
        try {
            var process = unprivileged(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs a command to its end; what it said is the reason when it fails. */
    static void run(String purpose, List<String> command) {
        try {
            var process = unprivileged(command).start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw new EmbeddedServerFailed(purpose + " failed: " + lastLines(said), null);
        } catch (IOException failure) {
            throw new EmbeddedServerFailed(purpose + " failed: " + failure.getMessage(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerFailed(purpose + " was interrupted.", stopped);
        }
    }

    static String lastLines(String said) {
        var lines = said.lines().filter(line -> !line.isBlank()).toList();
        return String.join(" ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
    }
}
