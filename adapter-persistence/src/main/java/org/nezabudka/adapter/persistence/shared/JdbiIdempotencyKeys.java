package org.nezabudka.adapter.persistence.shared;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.IdempotencyKeyReused;
import org.nezabudka.application.shared.IdempotencyKeys;
import org.nezabudka.application.shared.RequestStillRunning;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Answers by key in a table. The unique key does the waiting: whoever inserts the same one stands behind the transaction that
 * did so first.
 */
public final class JdbiIdempotencyKeys implements IdempotencyKeys {

    private static final String CLAIM = """
            insert into idempotency_key (owner, key, fingerprint, claimed_at) values (:owner, :key, :fingerprint, :now)
            on conflict (owner, key) do nothing
            """;

    private static final String FIND =
            "select fingerprint, status, body, etag from idempotency_key where owner = :owner and key = :key";

    private static final String ANSWER = """
            update idempotency_key set status = :status, body = :body, etag = :etag where owner = :owner and key = :key
            """;

    private final Jdbi jdbi;

    public JdbiIdempotencyKeys(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What stands under a key. */
    private record Stored(String fingerprint, @Nullable Answer answer) {}

    @Override
    public Optional<Answer> claim(EmployeeId owner, String key, String fingerprint, Instant now) {
        return jdbi.withHandle(handle -> {
            if (insert(handle, owner, key, fingerprint, now)) return Optional.empty();
            var stored = handle.createQuery(FIND)
                    .bind("owner", owner.value())
                    .bind("key", key)
                    .map((row, context) -> new Stored(
                            row.getString("fingerprint"),
                            row.getString("body") == null
                                    ? null
                                    : new Answer(row.getInt("status"), row.getString("body"), row.getString("etag"))))
                    .findOne()
                    .orElseThrow(RequestStillRunning::new);
            if (!stored.fingerprint().equals(fingerprint)) throw new IdempotencyKeyReused();
            var answer = stored.answer();
            if (answer == null) throw new RequestStillRunning();
            return Optional.of(answer);
        });
    }

    private static boolean insert(Handle handle, EmployeeId owner, String key, String fingerprint, Instant now) {
        try (var update = handle.createUpdate(CLAIM)) {
            return update.bind("owner", owner.value())
                            .bind("key", key)
                            .bind("fingerprint", fingerprint)
                            .bind("now", Rows.kept(now))
                            .execute()
                    == 1;
        } catch (JdbiException failure) {
            if (Violations.isLockTimeout(failure)) throw new RequestStillRunning();
            throw failure;
        }
    }

    @Override
    public void answer(EmployeeId owner, String key, Answer answer) {
        jdbi.useHandle(handle -> handle.createUpdate(ANSWER)
                .bind("owner", owner.value())
                .bind("key", key)
                .bind("status", answer.status())
                .bind("body", answer.body())
                .bind("etag", answer.etag())
                .execute());
    }

    @Override
    public int forgetBefore(Instant moment) {
        return jdbi.withHandle(handle -> handle.execute("delete from idempotency_key where claimed_at < ?", moment));
    }
}
