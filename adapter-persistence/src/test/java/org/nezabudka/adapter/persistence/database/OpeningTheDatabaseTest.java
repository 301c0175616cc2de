package org.nezabudka.adapter.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OpeningTheDatabaseTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void the_right_settings_open_it() {
        try (var opened = Database.open(database.access().app())) {
            assertThat(opened.answers()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost:5432/nezabudka",
                "jdbc:mysql://localhost/nezabudka",
                "postgres://boss:s3cret@localhost/nezabudka",
                "jdbc:postgresql://localhost:port/nezabudka?password=s3cret",
            })
    void an_address_of_another_form_is_named_without_its_secrets(String url) {
        assertThatThrownBy(() -> Database.open(DatabaseSettings.of(url, "boss", "s3cret")))
                .isInstanceOf(WrongDatabaseUrl.class)
                .message()
                .doesNotContain("s3cret", "\n");
    }

    @Test
    void a_port_where_nobody_listens_is_unreachable() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertUnreachable("jdbc:postgresql://127.0.0.1:" + free + "/nezabudka");
    }

    @Test
    void a_host_that_does_not_exist_is_unreachable() {
        assertUnreachable("jdbc:postgresql://nowhere.invalid/nezabudka");
    }

    @Test
    void a_port_where_something_else_answers_is_unreachable() throws IOException {
        try (var web = new FakeServer(FakeServer.greetingWith("HTTP/1.1 400 Bad Request\r\n\r\n"))) {
            assertUnreachable(web.url());
        }
    }

    @Test
    void a_port_where_somebody_listens_in_silence_is_given_up() throws IOException {
        try (var silent = new FakeServer(FakeServer.silent())) {
            assertUnreachable(silent.url());
        }
    }

    @Test
    void a_wrong_password_is_told_apart_and_not_repeated() {
        var app = database.access().app();
        assertThatThrownBy(() -> Database.open(DatabaseSettings.of(app.url(), app.user(), "s3cret")))
                .isInstanceOf(DatabaseLoginRefused.class)
                .hasMessageContaining(app.user())
                .message()
                .doesNotContain("s3cret", "\n");
    }

    @Test
    void a_database_that_is_not_there_is_told_apart() {
        assertThatThrownBy(() -> Database.open(database.access().owner().withDatabase("nothing_here")))
                .isInstanceOf(UnknownDatabase.class)
                .hasMessageContaining("nothing_here");
    }

    @Test
    void a_server_that_is_too_old_is_refused() throws IOException {
        try (var old = new FakeServer(FakeServer.postgres("14.12"))) {
            assertThatThrownBy(() -> Database.open(impatient(old.url())))
                    .isInstanceOf(DatabaseTooOld.class)
                    .hasMessageContaining("PostgreSQL 14");
        }
    }

    @Test
    void settings_do_not_print_their_password() {
        assertThat(DatabaseSettings.of("jdbc:postgresql://db/crm?password=s3cret", "boss", "s3cret"))
                .hasToString("boss at db/crm");
    }

    private static void assertUnreachable(String url) {
        assertThatThrownBy(() -> Database.open(impatient(url)))
                .isInstanceOf(DatabaseUnreachable.class)
                .message()
                .doesNotContain("\n", "s3cret");
    }

    private static DatabaseSettings impatient(String url) {
        var second = Duration.ofSeconds(1);
        return DatabaseSettings.of(url, "boss", "s3cret")
                .withLimits(new DatabaseSettings.Limits(second, second, second, second, second, second));
    }
}
