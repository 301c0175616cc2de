package org.nezabudka.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.client.ClientFactsBuilder.aPerson;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.shared.IdempotencyKeys.Answer;
import org.nezabudka.domain.access.Actor;

class RepeatingRequestsTest {

    private final InMemoryCompany company = InMemoryCompany.start();
    private final Actor.User manager = company.aManager();

    @Test
    void a_repeated_request_registers_nobody_twice_and_is_answered_alike() {
        var first = register("key", "body");
        var again = register("key", "body");
        assertThat(again).isEqualTo(first);
        assertThat(company.clients().all()).hasSize(1);
    }

    @Test
    void requests_repeated_at_the_same_time_register_one_client() {
        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> register("key", "body"))
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
        assertThat(company.clients().all()).hasSize(1);
    }

    @Test
    void another_body_under_the_same_key_is_refused_and_changes_nothing() {
        register("key", "body");
        assertThatThrownBy(() -> register("key", "another body")).isInstanceOf(IdempotencyKeyReused.class);
        assertThat(company.clients().all()).hasSize(1);
    }

    @Test
    void a_request_that_failed_leaves_neither_client_nor_key() {
        assertThatThrownBy(() -> company.idempotentRequests().once(manager.employee(), "key", "body", () -> {
                    company.clientRegistration()
                            .register(manager, aPerson("Иванова Анна").build(), null);
                    throw new IllegalStateException("the network card caught fire");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(company.clients().all()).isEmpty();
        assertThat(company.auditLog().all()).noneMatch(entry -> entry.entity().equals("client"));
        register("key", "another body");
        assertThat(company.clients().all()).hasSize(1);
    }

    @Test
    void a_key_is_forgotten_after_a_day() {
        register("key", "body");
        company.clock().advance(Duration.ofHours(23));
        company.idempotentRequests().tidyUp();
        register("key", "body");
        assertThat(company.clients().all()).hasSize(1);
        company.clock().advance(Duration.ofHours(2));
        company.idempotentRequests().tidyUp();
        register("key", "body");
        assertThat(company.clients().all()).hasSize(2);
    }

    private Answer register(String key, String fingerprint) {
        return company.idempotentRequests().once(manager.employee(), key, fingerprint, () -> {
            var client = company.clientRegistration()
                    .register(manager, aPerson("Иванова Анна").build(), null);
            return new Answer(201, client.id().toString(), "\"1\"");
        });
    }
}
