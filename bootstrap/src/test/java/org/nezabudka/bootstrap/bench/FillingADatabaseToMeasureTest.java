package org.nezabudka.bootstrap.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nezabudka.adapter.persistence.database.TestServer;

class FillingADatabaseToMeasureTest {

    private static final int CLIENTS = 1000;

    @Test
    void the_schema_takes_the_synthetic_clients_and_the_server_tells_what_it_is_asked(@TempDir Path folder)
            throws Exception {
        try (var database = BenchDatabase.startForTests(folder, TestServer.binaries())) {
            database.fill(CLIENTS);
            var owner = database.owner();
            try (var session = DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
                assertThat(number(session, "select count(*) from client where held"))
                        .isEqualTo(CLIENTS);
                assertThat(number(session, "select count(*) from call where attended"))
                        .isEqualTo(CLIENTS);
                assertThat(number(session, "select count(*) from client_word")).isEqualTo(3 * CLIENTS);
                assertThat(number(session, "select count(*) from activity where state = 'HELD'"))
                        .isEqualTo(3 * (CLIENTS - 4) + 4 * 500);
                assertThat(number(session, "select count(*) from client where next_action_at < 'infinity'"))
                        .isEqualTo(CLIENTS / 2);
                assertThat(number(
                                session,
                                "select count(*) from inquiry i join inquiry_holding h on h.inquiry_id = i.id"))
                        .isEqualTo(1000);
                // The load generator computes ids and numbers; this is the client it takes for number 17.
                assertThat(number(session, """
                        select count(*) from client_phone
                         where client_id = '00000003-0000-7000-8000-000000000011' and digits = '79270134623'""")).isEqualTo(1);
                hears(database, session);
            }
        }
    }

    private static void hears(BenchDatabase database, Connection session)
            throws SQLException, IOException, InterruptedException {
        try (var log = new StatementLog(database.log(), database.superuser())) {
            var heard = log.heard(() -> {
                try (var query = session.prepareStatement("select count(*)\n  from client where given_name = ?")) {
                    query.setString(1, "it's: Иван");
                    query.execute();
                } catch (SQLException failure) {
                    throw new IOException(failure);
                }
            });
            assertThat(heard).singleElement().satisfies(statement -> {
                assertThat(statement.sql()).isEqualTo("select count(*)\n  from client where given_name = $1");
                assertThat(statement.parameters()).containsExactly("it's: Иван");
            });
        }
    }

    private static long number(Connection session, String sql) throws SQLException {
        try (var statement = session.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
