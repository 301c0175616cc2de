package org.nezabudka.adapter.persistence.embedded;

import java.nio.file.Path;
import org.nezabudka.adapter.persistence.database.TestServer;

/** A program that starts the server, says so and then does nothing, until it is killed. */
final class ServerInAnotherProcess {

    private ServerInAnotherProcess() {}

    public static void main(String[] arguments) throws Exception {
        var postgres = EmbeddedPostgres.startForTests(Path.of(arguments[0]), TestServer.binaries());
        System.out.println("pid " + postgres.pid());
        Thread.sleep(Long.MAX_VALUE);
    }

    /** Returns when the server runs. */
    static Process launch(Path folder) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerInAnotherProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        for (var line = process.inputReader().readLine();
                line != null;
                line = process.inputReader().readLine()) if (line.startsWith("pid ")) return process;
        throw new IllegalStateException("The other process ended with " + process.waitFor());
    }
}
