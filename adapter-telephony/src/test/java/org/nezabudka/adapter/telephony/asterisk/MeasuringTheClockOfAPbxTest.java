package org.nezabudka.adapter.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MeasuringTheClockOfAPbxTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final ClockOffset offset = new ClockOffset();

    private void heard(Duration ahead, Duration onTheWay, Instant at) {
        offset.heard(at.plus(ahead).minus(onTheWay), at);
    }

    @Test
    void nothing_is_known_of_a_clock_that_nobody_read() {
        assertThat(offset.ahead()).isNull();
    }

    @Test
    void the_event_that_was_least_held_up_tells_best() {
        heard(Duration.ofSeconds(90), Duration.ofSeconds(7), NOW);
        heard(Duration.ofSeconds(90), Duration.ofMillis(2), NOW.plusSeconds(1));
        heard(Duration.ofSeconds(90), Duration.ofSeconds(3), NOW.plusSeconds(2));
        assertThat(offset.ahead()).isEqualTo(Duration.ofMillis(89_998));
    }

    @Test
    void a_clock_that_is_behind_is_told_as_well() {
        heard(Duration.ofSeconds(-40), Duration.ofMillis(5), NOW);
        assertThat(offset.ahead()).isEqualTo(Duration.ofMillis(-40_005));
    }

    @Test
    void a_clock_that_was_set_right_is_seen_to_be_right_before_long() {
        heard(Duration.ofSeconds(90), Duration.ZERO, NOW);
        heard(Duration.ZERO, Duration.ZERO, NOW.plus(Duration.ofMinutes(6)));
        assertThat(offset.ahead()).isEqualTo(Duration.ofSeconds(90));
        heard(Duration.ZERO, Duration.ZERO, NOW.plus(Duration.ofMinutes(12)));
        assertThat(offset.ahead()).isZero();
    }
}
