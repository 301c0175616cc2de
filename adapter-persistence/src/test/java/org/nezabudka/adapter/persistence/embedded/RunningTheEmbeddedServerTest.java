package org.nezabudka.adapter.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nezabudka.adapter.persistence.database.DatabaseSettings;
import org.nezabudka.adapter.persistence.database.TestServer;

/** The tests share one folder, made by whichever comes first, and leave it as after an ordinary stop. */
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RunningTheEmbeddedServerTest {

    @TempDir
    static Path root;

    @Test
    void every_role_needs_its_password_and_the_data_are_checked_by_sums() {
        try (var postgres = start()) {
            var app = postgres.access().app();
            assertThat(one(app, "select current_user")).isEqualTo("nezabudka_app");
            assertThat(one(app, "show data_checksums")).isEqualTo("on");
            assertThat(one(app, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(one(postgres.superuser(), "show unix_socket_directories"))
                    .isEmpty();
            assertThat(one(app, "select lower('ЁЖ')")).isEqualTo("ёж");
            for (var login : List.of(app, postgres.access().owner(), postgres.superuser()))
                assertThatThrownBy(() -> DriverManager.getConnection(login.url(), login.user(), "guess"))
                        .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void only_the_owner_of_the_files_can_read_them() throws Exception {
        start().close();
        assertThat(rights(folder())).isEqualTo("rwx------");
        assertThat(rights(folder().resolve("credentials"))).isEqualTo("rw-------");
        assertThat(rights(folder().resolve("data"))).isEqualTo("rwx------");
        assertThat(folder().resolve("initdb.password")).doesNotExist();
    }

    @Test
    void data_port_and_passwords_outlive_a_restart() throws Exception {
        int port;
        DatabaseSettings owner;
        try (var first = start()) {
            port = first.port();
            owner = first.access().owner();
            execute(owner, "create table if not exists kept (id int)", "insert into kept values (1)");
        }
        try (var second = start()) {
            assertThat(second.port()).isEqualTo(port);
            assertThat(one(owner, "select max(id) from kept")).isEqualTo("1");
        }
    }

    @Test
    void a_port_taken_meanwhile_is_exchanged_for_another() throws Exception {
        int before;
        try (var first = start()) {
            before = first.port();
        }
        try (var stranger = new ServerSocket(before, 1, InetAddress.getLoopbackAddress());
                var second = start()) {
            assertThat(second.port()).isNotEqualTo(stranger.getLocalPort());
            assertThat(one(second.access().app(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_folder_serves_one_process_at_a_time() throws Exception {
        try (var first = start()) {
            assertThatThrownBy(RunningTheEmbeddedServerTest::start)
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining(folder().toString());
            assertThat(first.isRunning()).isTrue();
        }
        var other = ServerInAnotherProcess.launch(folder());
        try {
            assertThatThrownBy(RunningTheEmbeddedServerTest::start).isInstanceOf(DataFolderInUse.class);
        } finally {
            other.destroy();
            other.waitFor();
        }
    }

    @Test
    void the_server_does_not_outlive_a_killed_program_and_the_next_one_finds_the_data() throws Exception {
        var killed = ServerInAnotherProcess.launch(folder());
        var data = folder().toRealPath().resolve("data");
        var server = Leftovers.workingOn(data);
        assertThat(server).isNotEmpty();
        killed.destroyForcibly().waitFor();
        for (var process : server) process.onExit().get(30, TimeUnit.SECONDS);
        try (var next = start()) {
            assertThat(one(next.access().app(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_server_left_without_its_program_is_stopped_and_replaced() throws Exception {
        start().close();
        var data = folder().toRealPath().resolve("data");
        var binaries = Binaries.unpackedIn(TestServer.binaries());
        // Started by nobody who would take it along: what remains on a machine without setpriv.
        var orphan = Commands.unprivileged(List.of(
                        binaries.program("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "port=" + Files.readString(folder().resolve("port")).strip(),
                        "-c",
                        "unix_socket_directories="))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (orphan.isAlive() && !PidFile.read(data.resolve("postmaster.pid")).ready()) Signals.pause();
        assertThat(orphan.isAlive()).isTrue();
        try (var next = start()) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(one(next.access().app(), "select 1")).isEqualTo("1");
        } finally {
            orphan.destroyForcibly();
        }
    }

    @Test
    void after_the_death_of_the_server_itself_the_next_start_recovers() throws Exception {
        DatabaseSettings owner;
        try (var struck = start()) {
            owner = struck.access().owner();
            execute(
                    owner,
                    "create table if not exists struck (id int)",
                    "set synchronous_commit = on",
                    "insert into struck values (7)");
            var server = ProcessHandle.of(struck.pid()).orElseThrow();
            server.destroyForcibly();
            server.onExit().get(30, TimeUnit.SECONDS);
            assertThat(folder().resolve("data/postmaster.pid")).exists();
        }
        try (var next = start()) {
            assertThat(next.isRunning()).isTrue();
            assertThat(one(owner, "select max(id) from struck")).isEqualTo("7");
        }
    }

    @Test
    void a_stale_pid_that_belongs_to_somebody_else_by_now_harms_neither() throws Exception {
        start().close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(folder().resolve("data/postmaster.pid"), stranger.pid() + "\n");
            try (var next = start()) {
                assertThat(one(next.access().app(), "select 1")).isEqualTo("1");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void data_of_another_major_release_are_left_alone() throws Exception {
        start().close();
        var version = folder().resolve("data/PG_VERSION");
        var right = Files.readString(version);
        try {
            Files.writeString(version, "9\n");
            assertThatThrownBy(RunningTheEmbeddedServerTest::start)
                    .isInstanceOf(EmbeddedServerFailed.class)
                    .hasMessageContaining("made by PostgreSQL 9");
        } finally {
            Files.writeString(version, right);
        }
        start().close();
    }

    @Test
    void a_server_that_cannot_start_says_why_in_one_line() throws Exception {
        start().close();
        var control = folder().resolve("data/global/pg_control");
        var right = Files.readAllBytes(control);
        try {
            Files.write(control, new byte[right.length]);
            assertThatThrownBy(RunningTheEmbeddedServerTest::start)
                    .isInstanceOf(EmbeddedServerFailed.class)
                    .message()
                    .contains("stopped at once")
                    .doesNotContain("\n");
        } finally {
            Files.write(control, right);
        }
        start().close();
    }

    private static Path folder() {
        return root.resolve("server");
    }

    private static EmbeddedPostgres start() {
        return EmbeddedPostgres.startForTests(folder(), TestServer.binaries());
    }

    private static String rights(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void execute(DatabaseSettings login, String... statements) throws Exception {
        try (var session = DriverManager.getConnection(login.url(), login.user(), login.password());
                var statement = session.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }

    private static String one(DatabaseSettings login, String sql) {
        try (var session = DriverManager.getConnection(login.url(), login.user(), login.password());
                var row = session.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
