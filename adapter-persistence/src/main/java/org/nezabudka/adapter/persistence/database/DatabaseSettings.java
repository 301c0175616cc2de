package org.nezabudka.adapter.persistence.database;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a PostgreSQL database is and how we behave towards it.
 *
 * @param url JDBC address, {@code jdbc:postgresql://host:port/database}
 * @param user login role
 * @param password its password; never printed
 * @param actAs role taken on by every session right at login, or null for the login role itself
 * @param poolSize connections kept at most; with virtual threads this is the brake, so it stays near the number of cores times
 *     four and is never the number of requests
 * @param limits how long we wait for what
 */
public record DatabaseSettings(
        String url, String user, String password, @Nullable String actAs, int poolSize, Limits limits) {

    private static final int USUAL_POOL = 8;
    private static final Pattern PLACE = Pattern.compile("^jdbc:postgresql:(?://)?([^?]*)");

    /**
     * Waiting times. Each one ends in an error instead of a thread that hangs.
     *
     * @param connect TCP connection to the server
     * @param socket an answer on the wire; longer than {@code statement}, so that the server's own limit speaks first
     * @param statement one statement; zero means unlimited
     * @param lock a row or table lock; zero means unlimited
     * @param idleInTransaction an open transaction in which nothing happens
     * @param pool a free connection of the pool
     */
    public record Limits(
            Duration connect,
            Duration socket,
            Duration statement,
            Duration lock,
            Duration idleInTransaction,
            Duration pool) {

        /** What serves requests of people. */
        public static final Limits USUAL = new Limits(
                Duration.ofSeconds(3),
                Duration.ofSeconds(15),
                Duration.ofSeconds(5),
                Duration.ofSeconds(2),
                Duration.ofSeconds(30),
                Duration.ofSeconds(2));

        /** What a migration needs: building an index over a large table may take its time, getting hold of the table may not. */
        static final Limits MIGRATION = new Limits(
                Duration.ofSeconds(3),
                Duration.ZERO,
                Duration.ZERO,
                Duration.ofSeconds(30),
                Duration.ZERO,
                Duration.ofSeconds(5));
    }

    public DatabaseSettings {
        if (poolSize < 1) throw new IllegalArgumentException("A pool needs at least one connection, not " + poolSize);
    }

    public static DatabaseSettings of(String url, String user, String password) {
        return new DatabaseSettings(url, user, password, null, USUAL_POOL, Limits.USUAL);
    }

    public DatabaseSettings actingAs(String role) {
        return new DatabaseSettings(url, user, password, role, poolSize, limits);
    }

    public DatabaseSettings withPoolSize(int size) {
        return new DatabaseSettings(url, user, password, actAs, size, limits);
    }

    public DatabaseSettings withLimits(Limits others) {
        return new DatabaseSettings(url, user, password, actAs, poolSize, others);
    }

    /** The same server and login, another database of it. */
    public DatabaseSettings withDatabase(String name) {
        var query = url.indexOf('?');
        var path = query < 0 ? url : url.substring(0, query);
        var rest = query < 0 ? "" : url.substring(query);
        var other = path.substring(0, path.lastIndexOf('/') + 1) + name + rest;
        return new DatabaseSettings(other, user, password, actAs, poolSize, limits);
    }

    /** Host, port and database for messages; parameters of the address are left out since they may hold secrets. */
    public String place() {
        var found = PLACE.matcher(url);
        return found.find() ? found.group(1) : withoutSecrets(url);
    }

    /** An address as it may be printed: without parameters and without {@code user:password@}. */
    static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return (actAs == null ? user : user + " as " + actAs) + " at " + place();
    }
}
