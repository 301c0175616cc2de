package org.nezabudka.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;

/** What every store of failed sign-ins keeps. */
public interface SignInAttemptsContract extends PortContract {

    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    default void a_key_without_failures_counts_none() {
        assertThat(within(() -> world().signInAttempts().since("orlov", NOON)).count())
                .isZero();
    }

    @Test
    default void failures_are_counted_from_a_moment_on_each_key_for_itself() {
        fail("orlov", -60);
        fail("orlov", 0);
        fail("orlov", 30);
        fail("gusev", 10);
        var failures = within(() -> world().signInAttempts().since("orlov", NOON));
        assertThat(failures.count()).isEqualTo(2);
        assertThat(failures.oldest()).isEqualTo(NOON);
        var longer = within(() -> world().signInAttempts().since("orlov", NOON.minusSeconds(61)));
        assertThat(longer.count()).isEqualTo(3);
        assertThat(longer.oldest()).isEqualTo(NOON.minusSeconds(60));
    }

    @Test
    default void two_failures_at_the_same_moment_are_two() {
        fail("orlov", 0);
        fail("orlov", 0);
        assertThat(within(() -> world().signInAttempts().since("orlov", NOON)).count())
                .isEqualTo(2);
    }

    @Test
    default void a_success_makes_the_key_start_anew() {
        fail("orlov", 0);
        fail("gusev", 0);
        doing(() -> world().signInAttempts().forget("orlov"));
        assertThat(within(() -> world().signInAttempts().since("orlov", NOON)).count())
                .isZero();
        assertThat(within(() -> world().signInAttempts().since("gusev", NOON)).count())
                .isEqualTo(1);
    }

    @Test
    default void old_failures_are_dropped() {
        fail("orlov", -1);
        fail("orlov", 0);
        doing(() -> world().signInAttempts().forgetBefore(NOON));
        assertThat(within(() -> world().signInAttempts().since("orlov", NOON.minusSeconds(60)))
                        .count())
                .isEqualTo(1);
    }

    private void fail(String key, long secondsAfterNoon) {
        doing(() -> world().signInAttempts().failed(key, NOON.plusSeconds(secondsAfterNoon)));
    }
}
