package org.nezabudka.adapter.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * An open database: a small pool of sessions and Jdbi on top of it.
 *
 * <p>Opening fails at once and with a {@link DatabaseProblem} when the database cannot be used; later losses show as
 * {@code DatabaseUnavailable} of the statement that met them, and the pool recovers by itself.
 */
public final class Database implements AutoCloseable {

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool).installPlugin(new PostgresPlugin());
    }

    /**
     * Opens a pool after one trial session has shown that address, login and server version are right.
     *
     * @throws DatabaseProblem if they are not
     */
    public static Database open(DatabaseSettings settings) {
        try (var trial = Sessions.open(settings)) {
            trial.isValid(1);
        } catch (SQLException broken) {
            throw Sessions.explain(broken, settings);
        }
        var config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setDataSourceProperties(Sessions.properties(settings));
        config.setPoolName("database");
        config.setMaximumPoolSize(settings.poolSize());
        config.setMinimumIdle(Math.min(2, settings.poolSize()));
        config.setConnectionTimeout(settings.limits().pool().toMillis());
        config.setValidationTimeout(Math.min(1_000, settings.limits().pool().toMillis()));
        // The trial above has spoken; do not let the pool's own first try delay the start.
        config.setInitializationFailTimeout(-1);
        return new Database(new HikariDataSource(config));
    }

    /**
     * Opens a session outside of any pool, for something that needs one for itself as long as the program runs.
     *
     * @throws DatabaseProblem if it cannot be had
     */
    public static Connection session(DatabaseSettings settings) {
        return Sessions.open(settings);
    }

    /** Jdbi on the pool. Inside a running transaction its handles are those of the transaction. */
    public Jdbi jdbi() {
        return jdbi;
    }

    /** The pool itself, for libraries that speak plain JDBC. */
    public DataSource dataSource() {
        return pool;
    }

    /** Whether a statement would get through now; waits no longer than the pool does. */
    public boolean answers() {
        try (var connection = pool.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException unavailable) {
            return false;
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
