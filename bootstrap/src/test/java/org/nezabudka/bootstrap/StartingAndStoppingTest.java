package org.nezabudka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, as the launcher starts it. */
class StartingAndStoppingTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private Process process;

    @AfterEach
    void leave_nothing_running() throws Exception {
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
        }
    }

    @Test
    void the_first_start_offers_a_link_and_recovers_after_a_kill() throws Exception {
        int port = freePort();
        var settings = Map.of(
                "NEZABUDKA_HTTP_PORT",
                "" + port,
                "NEZABUDKA_DATA",
                folder.resolve("data").toString());

        start(settings);
        awaitReady(port);
        // The link is printed a moment after the port is open.
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(output())
                        .containsPattern("http://127\\.0\\.0\\.1:" + port + "/setup\\?token=[\\w-]{40,}"));

        process.destroyForcibly().waitFor();
        start(settings);
        awaitReady(port);

        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("data/postgres/data/postmaster.pid")).doesNotExist();
        assertThat(output()).doesNotContain("\tat ");
    }

    @Test
    void a_port_in_use_is_told_in_one_line() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            start(Map.of(
                    "NEZABUDKA_HTTP_PORT",
                    "" + taken.getLocalPort(),
                    "NEZABUDKA_DATA",
                    folder.resolve("data").toString()));

            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            assertThat(output()).contains("" + taken.getLocalPort()).doesNotContain("\tat ");
        }
    }

    @Test
    void a_database_that_does_not_answer_is_told_in_one_line() throws Exception {
        start(Map.of(
                "NEZABUDKA_DB_URL", "jdbc:postgresql://127.0.0.1:" + freePort() + "/crm",
                "NEZABUDKA_DB_USER", "crm",
                "NEZABUDKA_DB_PASSWORD", "not-to-be-shown"));

        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(output().lines().filter(line -> line.startsWith("nezabudka: ")))
                .hasSize(1);
        assertThat(output()).doesNotContain("\tat ").doesNotContain("not-to-be-shown");
    }

    @Test
    void an_exchange_that_does_not_answer_stops_nothing() throws Exception {
        int port = freePort();
        start(Map.of(
                "NEZABUDKA_HTTP_PORT",
                "" + port,
                "NEZABUDKA_DATA",
                folder.resolve("data").toString(),
                "NEZABUDKA_PBX_HOST",
                "127.0.0.1",
                "NEZABUDKA_PBX_PORT",
                "" + freePort(),
                "NEZABUDKA_PBX_USER",
                "crm",
                "NEZABUDKA_PBX_SECRET",
                "secret"));

        awaitReady(port);
        assertThat(output()).doesNotContain("\tat ");
    }

    @Test
    void wrong_settings_are_told_together() throws Exception {
        start(Map.of("NEZABUDKA_HTTP_PORT", "eighty", "NEZABUDKA_ZONE", "Moscow"));

        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(3);
        assertThat(output()).contains("NEZABUDKA_HTTP_PORT").contains("NEZABUDKA_ZONE");
    }

    private void start(Map<String, String> settings) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var builder = new ProcessBuilder(
                        java.toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "start")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("NEZABUDKA_"));
        builder.environment().put("NEZABUDKA_HOME", folder.toString());
        builder.environment().putAll(settings);
        process = builder.start();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }

    private void awaitReady(int port) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                    .build();
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .failFast("the process has ended", () -> !process.isAlive())
                    .until(() -> client.send(request, BodyHandlers.discarding()).statusCode() == 200);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
