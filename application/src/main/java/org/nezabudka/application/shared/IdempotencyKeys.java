package org.nezabudka.application.shared;

import java.time.Instant;
import java.util.Optional;
import org.nezabudka.domain.organization.EmployeeId;

/** Remembers what a creating request was answered, so that its repetition creates nothing twice. Kept for a day. */
public interface IdempotencyKeys {

    /**
     * Claims the key within the present transaction. Whoever claims the same key at the same time waits until this transaction
     * ends; a rollback frees the key.
     *
     * @param fingerprint of method, path and body
     * @return the answer given before; nothing when the key is new and now ours
     * @throws IdempotencyKeyReused if the key was used with another fingerprint
     * @throws RequestStillRunning if waiting for the first one takes too long
     */
    Optional<Answer> claim(EmployeeId owner, String key, String fingerprint, Instant now);

    /** Completes a claim of the present transaction. */
    void answer(EmployeeId owner, String key, Answer answer);

    /** Drops what is older. */
    int forgetBefore(Instant moment);

    /**
     * What was answered.
     *
     * @param etag version the thing had then, {@code null} without
     */
    record Answer(
            int status,
            String body,
            @org.jspecify.annotations.Nullable String etag) {}
}
