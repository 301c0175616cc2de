package org.nezabudka.adapter.persistence.access;

import java.time.Instant;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.nezabudka.adapter.persistence.shared.Rows;
import org.nezabudka.application.access.SignInAttempts;

/** Failed sign-ins in a table, so that all nodes count together. */
public final class JdbiSignInAttempts implements SignInAttempts {

    private static final String SINCE =
            "select count(*) as failures, min(at) as oldest from sign_in_attempt where key = :key and at >= :from";

    private final Jdbi jdbi;

    public JdbiSignInAttempts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Failures since(String key, Instant from) {
        return jdbi.withHandle(handle -> handle.createQuery(SINCE)
                .bind("key", key)
                .bind("from", from)
                .map((row, context) -> new Failures(
                        row.getInt("failures"), Objects.requireNonNullElse(Rows.instantOrNull(row, "oldest"), from)))
                .one());
    }

    @Override
    public void failed(String key, Instant at) {
        jdbi.useHandle(
                handle -> handle.execute("insert into sign_in_attempt (key, at) values (?, ?)", key, Rows.kept(at)));
    }

    @Override
    public void forget(String key) {
        jdbi.useHandle(handle -> handle.execute("delete from sign_in_attempt where key = ?", key));
    }

    @Override
    public void forgetBefore(Instant moment) {
        jdbi.useHandle(handle -> handle.execute("delete from sign_in_attempt where at < ?", moment));
    }
}
