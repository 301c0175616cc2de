package org.nezabudka.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.shared.IdempotencyKeys.Answer;
import org.nezabudka.domain.organization.EmployeeId;

/** What every store of idempotency keys keeps. */
public interface IdempotencyKeysContract extends PortContract {

    Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    Answer CREATED = new Answer(201, "{\"id\":\"1\"}", "\"1\"");

    @Test
    default void a_new_key_is_claimed_and_a_repetition_is_answered_alike() {
        var owner = scene().employee("Орлов Павел").id();
        assertThat(claimAndAnswer(owner, "key", "request", CREATED)).isEmpty();
        assertThat(within(() -> world().idempotencyKeys().claim(owner, "key", "request", NOW)))
                .contains(CREATED);
    }

    @Test
    default void an_answer_without_version_comes_back_without() {
        var owner = scene().employee("Орлов Павел").id();
        var answer = new Answer(204, "", null);
        claimAndAnswer(owner, "key", "request", answer);
        assertThat(within(() -> world().idempotencyKeys().claim(owner, "key", "request", NOW)))
                .contains(answer);
    }

    @Test
    default void another_request_under_the_same_key_is_refused() {
        var owner = scene().employee("Орлов Павел").id();
        claimAndAnswer(owner, "key", "request", CREATED);
        assertThatThrownBy(() -> within(() -> world().idempotencyKeys().claim(owner, "key", "other", NOW)))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    default void everybody_has_their_own_keys() {
        var owner = scene().employee("Орлов Павел").id();
        var other = scene().employee("Гусев Лев").id();
        claimAndAnswer(owner, "key", "request", CREATED);
        assertThat(claimAndAnswer(other, "key", "another request", CREATED)).isEmpty();
        assertThat(claimAndAnswer(owner, "second key", "request", CREATED)).isEmpty();
    }

    @Test
    default void a_rollback_frees_the_key() {
        var owner = scene().employee("Орлов Павел").id();
        assertThatThrownBy(() -> within(() -> {
                    world().idempotencyKeys().claim(owner, "key", "request", NOW);
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(claimAndAnswer(owner, "key", "other request", CREATED)).isEmpty();
    }

    @Test
    default void of_two_claims_at_once_one_waits_and_hears_the_answer_of_the_other() {
        var owner = scene().employee("Орлов Павел").id();
        var done = new AtomicInteger();
        var requests = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> within(() -> {
                    var before = world().idempotencyKeys().claim(owner, "key", "request", NOW);
                    if (before.isPresent()) return before.get();
                    done.incrementAndGet();
                    world().idempotencyKeys().answer(owner, "key", CREATED);
                    return CREATED;
                })))
                .toList();
        assertThat(requests.stream().map(CompletableFuture::join)).hasSize(4).containsOnly(CREATED);
        assertThat(done).hasValue(1);
    }

    @Test
    default void old_keys_are_dropped() {
        var owner = scene().employee("Орлов Павел").id();
        claimAndAnswer(owner, "key", "request", CREATED);
        assertThat(within(() -> world().idempotencyKeys().forgetBefore(NOW))).isZero();
        assertThat(within(() -> world().idempotencyKeys().forgetBefore(NOW.plusSeconds(1))))
                .isEqualTo(1);
        assertThat(claimAndAnswer(owner, "key", "other request", CREATED)).isEmpty();
    }

    private Optional<Answer> claimAndAnswer(EmployeeId owner, String key, String fingerprint, Answer answer) {
        return within(() -> {
            var before = world().idempotencyKeys().claim(owner, key, fingerprint, NOW);
            if (before.isEmpty()) world().idempotencyKeys().answer(owner, key, answer);
            return before;
        });
    }
}
