package org.nezabudka.bootstrap.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.nezabudka.adapter.persistence.database.DatabaseRoles;
import org.nezabudka.adapter.persistence.database.DatabaseSettings;
import org.nezabudka.adapter.persistence.database.Migrations;
import org.nezabudka.adapter.persistence.embedded.EmbeddedPostgres;

/** A database server as the product brings it along, durable as in real use, with many synthetic clients in it. */
final class BenchDatabase implements AutoCloseable {

    private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\R\\R|;\\s*$");

    private static final int TRIES = 600;

    private final EmbeddedPostgres server;
    private final Path log;

    private BenchDatabase(EmbeddedPostgres server, Path log) {
        this.server = server;
        this.log = log;
    }

    static BenchDatabase start(Path folder) {
        var root = folder.resolve("postgres");
        return prepared(EmbeddedPostgres.start(root), root);
    }

    /** One that need not survive a power cut. */
    static BenchDatabase startForTests(Path folder, Path binaries) {
        return prepared(EmbeddedPostgres.startForTests(folder, binaries), folder);
    }

    private static BenchDatabase prepared(EmbeddedPostgres server, Path root) {
        var database = new BenchDatabase(server, root.resolve("postgres.log"));
        try {
            Migrations.ofThisRelease().migrate(database.server.access().owner());
            // The product signs in as the owner and then works as its own lesser role, as with any external server.
            database.asSuperuser(
                    "grant " + DatabaseRoles.APP + ", " + DatabaseRoles.REPORT + " to " + DatabaseRoles.OWNER);
            return database;
        } catch (RuntimeException | SQLException failure) {
            database.close();
            throw failure instanceof RuntimeException known ? known : new BenchmarkFailed("No database", failure);
        }
    }

    /** Settings by which the product uses this server. */
    Map<String, String> settings() {
        var owner = owner();
        return Map.of(
                "NEZABUDKA_DB_URL", owner.url(),
                "NEZABUDKA_DB_USER", owner.user(),
                "NEZABUDKA_DB_PASSWORD", owner.password());
    }

    DatabaseSettings owner() {
        return server.access().owner();
    }

    int port() {
        return server.port();
    }

    Path log() {
        return log;
    }

    /** Puts the clients in; see fill.sql. */
    void fill(int clients) throws SQLException, IOException {
        try (var in = Objects.requireNonNull(BenchDatabase.class.getResourceAsStream("fill.sql"));
                var session = open(owner());
                var statement = session.createStatement()) {
            var script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var sql : END_OF_STATEMENT
                    .splitAsStream(script.replace(":clients", Integer.toString(clients)))
                    .toList()) statement.execute(sql);
            statement.execute("vacuum analyze");
        }
    }

    /** Every manager gets an account with the password of the administrator, whom the product creates at its start. */
    void openAccounts() throws SQLException, InterruptedException {
        try (var session = open(owner());
                var statement = session.createStatement()) {
            // It answers requests a moment before.
            for (int i = 0;
                    i < TRIES && !statement.executeQuery("select from account").next();
                    i++) Thread.sleep(50);
            statement.execute("""
                    insert into account (employee_id, login, password_hash, enabled, version)
                    select e.id, 'user' || (e.extension::int - 200), a.password_hash, true, 1
                      from employee e, account a where e.extension like '2__'""");
            statement.execute("""
                    insert into account_role (employee_id, role_id)
                    select e.id, r.id from employee e, role r
                     where e.extension like '2__' and r.name = 'Менеджер отдела'""");
            statement.execute("""
                    insert into account (employee_id, login, password_hash, enabled, version)
                    select e.id, 'measurer' || substr(e.given_name, 7), '-', true, 1
                      from employee e where e.position_code = 'measurer'""");
            statement.execute("""
                    insert into account_role (employee_id, role_id)
                    select e.id, r.id from employee e, role r
                     where e.position_code = 'measurer' and r.name = 'Замерщик'""");
        }
    }

    Connection superuser() throws SQLException {
        return open(server.superuser());
    }

    private void asSuperuser(String sql) throws SQLException {
        try (var session = superuser();
                var statement = session.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection open(DatabaseSettings settings) throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }

    @Override
    public void close() {
        server.close();
    }
}
