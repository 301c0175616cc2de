package org.nezabudka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, as the launcher starts it. */
class StartingAndStoppingTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private OwnProcess program;

    @BeforeEach
    void have_a_program() {
        program = new OwnProcess(folder);
    }

    @AfterEach
    void leave_nothing_running() throws Exception {
        program.close();
    }

    @Test
    void the_first_start_offers_a_link_and_recovers_after_a_kill() throws Exception {
        int port = OwnProcess.freePort();
        var settings = Map.of(
                "NEZABUDKA_HTTP_PORT",
                "" + port,
                "NEZABUDKA_DATA",
                folder.resolve("data").toString());

        program.start(settings, "start");
        program.awaitReady(port);
        // The link is printed a moment after the port is open.
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(program.output())
                        .containsPattern("http://127\\.0\\.0\\.1:" + port + "/setup\\?token=[\\w-]{40,}"));

        program.kill();
        program.start(settings, "start");
        program.awaitReady(port);

        program.stop();
        assertThat(folder.resolve("data/postgres/data/postmaster.pid")).doesNotExist();
        assertThat(program.output()).doesNotContain("\tat ");
    }

    @Test
    void a_port_in_use_is_told_in_one_line() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            program.start(
                    Map.of(
                            "NEZABUDKA_HTTP_PORT",
                            "" + taken.getLocalPort(),
                            "NEZABUDKA_DATA",
                            folder.resolve("data").toString()),
                    "start");

            assertThat(program.awaitEnd()).isEqualTo(1);
            assertThat(program.output()).contains("" + taken.getLocalPort()).doesNotContain("\tat ");
        }
    }

    @Test
    void a_database_that_does_not_answer_is_told_in_one_line() throws Exception {
        program.start(
                Map.of(
                        "NEZABUDKA_DB_URL", "jdbc:postgresql://127.0.0.1:" + OwnProcess.freePort() + "/crm",
                        "NEZABUDKA_DB_USER", "crm",
                        "NEZABUDKA_DB_PASSWORD", "not-to-be-shown"),
                "start");

        assertThat(program.awaitEnd()).isEqualTo(1);
        assertThat(program.output().lines().filter(line -> line.startsWith("nezabudka: ")))
                .hasSize(1);
        assertThat(program.output()).doesNotContain("\tat ").doesNotContain("not-to-be-shown");
    }

    @Test
    void an_exchange_that_does_not_answer_stops_nothing() throws Exception {
        int port = OwnProcess.freePort();
        program.start(
                Map.of(
                        "NEZABUDKA_HTTP_PORT",
                        "" + port,
                        "NEZABUDKA_DATA",
                        folder.resolve("data").toString(),
                        "NEZABUDKA_PBX_HOST",
                        "127.0.0.1",
                        "NEZABUDKA_PBX_PORT",
                        "" + OwnProcess.freePort(),
                        "NEZABUDKA_PBX_USER",
                        "crm",
                        "NEZABUDKA_PBX_SECRET",
                        "secret"),
                "start");

        program.awaitReady(port);
        assertThat(program.output()).doesNotContain("\tat ");
    }

    @Test
    void wrong_settings_are_told_together() throws Exception {
        program.start(Map.of("NEZABUDKA_HTTP_PORT", "eighty", "NEZABUDKA_ZONE", "Moscow"), "start");

        assertThat(program.awaitEnd()).isEqualTo(3);
        assertThat(program.output()).contains("NEZABUDKA_HTTP_PORT").contains("NEZABUDKA_ZONE");
    }
}
