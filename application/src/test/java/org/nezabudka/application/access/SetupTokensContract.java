package org.nezabudka.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;

/** What every keeper of the one-time secret does. */
public interface SetupTokensContract extends PortContract {

    Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    default void there_is_no_token_at_first() {
        assertThat(uses("token", NOW)).isFalse();
    }

    @Test
    default void a_token_is_used_once() {
        set("token");
        assertThat(uses("another", NOW)).isFalse();
        assertThat(uses("token", NOW)).isTrue();
        assertThat(uses("token", NOW)).isFalse();
    }

    @Test
    default void an_expired_token_is_of_no_use() {
        set("token");
        assertThat(uses("token", NOW.plusSeconds(61))).isFalse();
    }

    @Test
    default void a_new_token_makes_the_former_one_void() {
        set("former");
        set("token");
        assertThat(uses("former", NOW)).isFalse();
        assertThat(uses("token", NOW)).isTrue();
    }

    @Test
    default void a_use_that_is_rolled_back_does_not_count() {
        set("token");
        assertThatThrownBy(() -> within(() -> {
                    world().setupTokens().use(Secrets.hashOf("token"), NOW);
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(uses("token", NOW)).isTrue();
    }

    private void set(String token) {
        doing(() -> world().setupTokens().set(Secrets.hashOf(token), NOW.plusSeconds(60)));
    }

    private boolean uses(String token, Instant now) {
        return within(() -> world().setupTokens().use(Secrets.hashOf(token), now));
    }
}
