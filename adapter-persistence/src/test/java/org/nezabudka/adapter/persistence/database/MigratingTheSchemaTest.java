package org.nezabudka.adapter.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MigratingTheSchemaTest {

    private final DatabaseAccess database = TestServer.shared().createEmpty();
    private final Jdbi owner = Jdbi.create(
            database.owner().url(), database.owner().user(), database.owner().password());
    private Process other;

    @BeforeEach
    void the_slow_change_is_not_slow() {
        owner.useHandle(handle -> handle.execute("create table pace as select 0 as value"));
    }

    @AfterEach
    void nothing_stays() throws Exception {
        if (other != null) other.destroyForcibly().waitFor();
        TestServer.shared().drop(database);
    }

    @Test
    void a_second_run_has_nothing_to_do() {
        assertThat(slow().migrate(database.owner())).isTrue();
        assertThat(slow().migrate(database.owner())).isFalse();
    }

    @Test
    void a_killed_migration_neither_blocks_nor_spoils_the_next() throws Exception {
        owner.useHandle(handle -> handle.execute("update pace set value = 60"));
        other = MigrationInAnotherProcess.launch(database.owner(), "migrations/slow.yaml");
        while (other.isAlive() && sleepers() == 0) Thread.sleep(20);
        assertThat(other.isAlive()).isTrue();
        assertThat(number("select count(*) from databasechangeloglock where locked"))
                .isEqualTo(1);
        other.destroyForcibly().waitFor();
        owner.useHandle(handle -> handle.execute("update pace set value = 0"));

        assertThat(slow().migrate(database.owner())).isTrue();
        assertThat(existing("before_the_kill", "during_the_kill", "after_the_kill"))
                .isEqualTo(3);
        assertThat(slow().migrate(database.owner())).isFalse();
    }

    @Test
    void processes_that_start_together_migrate_one_after_the_other() {
        owner.useHandle(handle -> handle.execute("update pace set value = 1"));
        var results = List.of(
                CompletableFuture.supplyAsync(() -> slow().migrate(database.owner())),
                CompletableFuture.supplyAsync(() -> slow().migrate(database.owner())));
        assertThat(results.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_change_that_fails_leaves_nothing_of_itself_and_the_rest_can_follow() {
        var wrong = new Migrations(Changelog.read("migrations/wrong.yaml"));
        assertThatThrownBy(() -> wrong.migrate(database.owner()))
                .isInstanceOf(MigrationFailed.class)
                .message()
                .contains("not a number")
                .doesNotContain("\n");
        assertThat(existing("half_done")).isZero();
        assertThat(existing("schema_state")).isEqualTo(1);
        assertThat(slow().migrate(database.owner())).isTrue();
    }

    @Test
    void a_schema_of_a_newer_release_is_not_touched() {
        slow().migrate(database.owner());
        assertThatThrownBy(() -> Migrations.ofThisRelease().migrate(database.owner()))
                .isInstanceOf(SchemaNewerThanProgram.class)
                .hasMessageContaining("test")
                .hasMessageContaining("newer release");
        assertThat(slow().migrate(database.owner())).isFalse();
    }

    @Test
    void rights_that_were_lost_are_given_again() {
        slow().migrate(database.owner());
        owner.useHandle(handle -> handle.execute("revoke all on all tables in schema public from nezabudka_app"));
        assertThat(slow().migrate(database.owner())).isTrue();
        assertThat(number("select count(*) from pg_class where has_table_privilege('nezabudka_app', oid, 'insert')"))
                .isPositive();
    }

    @Test
    void a_database_in_which_cyrillic_cannot_be_searched_is_refused() {
        var unfit = TestServer.shared().createWithLocale("C");
        try {
            assertThatThrownBy(() -> Migrations.ofThisRelease().migrate(unfit.owner()))
                    .isInstanceOf(MigrationFailed.class)
                    .hasMessageContaining("C.UTF-8");
        } finally {
            TestServer.shared().drop(unfit);
        }
    }

    @Test
    void every_file_of_changes_is_listed_and_every_change_can_be_taken_back() throws IOException {
        var db = Path.of("src/main/resources/db");
        try (var files = Files.walk(db)) {
            for (var file : files.filter(path -> path.getNameCount() > db.getNameCount() + 1)
                    .filter(path -> path.toString().endsWith(".sql"))
                    .toList()) {
                var name = "db/" + db.relativize(file).toString().replace('\\', '/');
                var text = Files.readString(file);
                assertThat(Files.readString(db.resolve("changelog.yaml"))).contains("file: " + name + " ");
                assertThat(count(text, "--rollback")).as(name).isGreaterThanOrEqualTo(count(text, "--changeset"));
            }
        }
    }

    private static Migrations slow() {
        return new Migrations(Changelog.read("migrations/slow.yaml"));
    }

    private static long count(String text, String word) {
        return text.lines().filter(line -> line.startsWith(word)).count();
    }

    private int sleepers() {
        // By what a session waits for, not by its text: the text of this question names the function, too, and a
        // session that has
        // just asked it may still be listed.
        return number("select count(*) from pg_stat_activity"
                + " where datname = current_database() and wait_event = 'PgSleep'");
    }

    private int existing(String... tables) {
        return owner.withHandle(
                handle -> handle.createQuery("select count(*) from pg_class where relname = any (:names)")
                        .bindArray("names", String.class, (Object[]) tables)
                        .mapTo(Integer.class)
                        .one());
    }

    private int number(String sql) {
        return owner.withHandle(
                handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }
}
