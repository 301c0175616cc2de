package org.nezabudka.application.shared;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.nezabudka.application.shared.IdempotencyKeys.Answer;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Runs a creating request at most once per key. The key is claimed in the same transaction as the act: both are stored, or
 * neither, so that a lost answer can always be asked for again.
 */
public final class IdempotentRequests {

    /** How long an answer is kept. */
    public static final Duration KEPT = Duration.ofHours(24);

    private final IdempotencyKeys keys;
    private final Transactions transactions;
    private final InstantSource clock;

    public IdempotentRequests(IdempotencyKeys keys, Transactions transactions, InstantSource clock) {
        this.keys = keys;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Does the act, or answers as it was answered before.
     *
     * @param fingerprint of method, path, condition and body
     * @throws IdempotencyKeyReused if the key was used with another fingerprint
     * @throws RequestStillRunning if the first one has not ended yet
     */
    public Answer once(EmployeeId owner, String key, String fingerprint, Supplier<Answer> act) {
        return transactions.run(() -> {
            var before = keys.claim(owner, key, fingerprint, clock.instant());
            if (before.isPresent()) return before.get();
            var answer = act.get();
            keys.answer(owner, key, answer);
            return answer;
        });
    }

    /** Drops what is older than a day; to be called now and then. */
    public void tidyUp() {
        transactions.run(() -> keys.forgetBefore(clock.instant().minus(KEPT)));
    }
}
