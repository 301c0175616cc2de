package org.nezabudka.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    private final MovableClock clock = new MovableClock();
    private final Ids ids = new TimeOrderedIds(clock);

    @Test
    void are_of_version_7_and_the_usual_variant() {
        var id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void begin_with_the_milliseconds_of_their_birth() {
        assertThat(ids.next().getMostSignificantBits() >>> 16).isEqualTo(clock.millis());
    }

    @Test
    void of_later_birth_sort_later() {
        var first = ids.next();
        clock.advance(Duration.ofMillis(1));

        assertThat(ids.next().toString()).isGreaterThan(first.toString());
    }

    @Test
    void are_never_the_same_within_a_millisecond() {
        var seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) assertThat(seen.add(ids.next())).isTrue();
    }
}
