package org.nezabudka.adapter.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UsingAMigratedDatabaseTest {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void cyrillic_words_have_trigrams_and_case() {
        assertThat(one("select array_length(show_trgm('Жук'), 1)::text")).isEqualTo("4");
        assertThat(one("select lower('ЁЛКА')")).isEqualTo("ёлка");
    }

    @Test
    void every_session_has_its_limits() {
        assertThat(one("show statement_timeout")).isEqualTo("5s");
        assertThat(one("show lock_timeout")).isEqualTo("2s");
        assertThat(one("show idle_in_transaction_session_timeout")).isEqualTo("30s");
    }

    @Test
    void the_program_cannot_change_the_schema() {
        assertThat(one("select current_user")).isEqualTo("nezabudka_app");
        assertThatThrownBy(() -> database.jdbi().useHandle(handle -> handle.execute("create table mine (id int)")))
                .isInstanceOf(UnableToExecuteStatementException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.jdbi().useHandle(handle -> handle.execute("delete from schema_state")))
                .hasMessageContaining("permission denied");
    }

    private static String one(String sql) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).one());
    }
}
