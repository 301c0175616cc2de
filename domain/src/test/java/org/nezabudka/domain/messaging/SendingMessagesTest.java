package org.nezabudka.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.domain.shared.InvalidText;

class SendingMessagesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final RetryPolicy POLICY = new RetryPolicy(4, Duration.ofSeconds(10), Duration.ofSeconds(30));

    private static OutgoingMessage queued(Channel channel) {
        return OutgoingMessage.queue(
                new MessageId(UUID.randomUUID()),
                channel,
                new Recipient("orlov@example.com", null, null),
                new Letter("Тема", "Текст", null),
                null,
                NOON);
    }

    private static OutgoingMessage failedOnce(OutgoingMessage message, double chance) {
        return message.begin(NOON).failed(NOON, "timeout", false, POLICY, chance);
    }

    private static Duration wait(OutgoingMessage message) {
        return Duration.between(NOON, Objects.requireNonNull(message.nextTry()));
    }

    @Test
    void what_gets_through_is_sent() {
        var sent = queued(Channel.EMAIL).begin(NOON).sent(NOON.plusSeconds(1));
        assertThat(sent.state()).isEqualTo(DeliveryState.SENT);
        assertThat(sent.sentAt()).isEqualTo(NOON.plusSeconds(1));
        assertThat(sent.nextTry()).isNull();
    }

    @Test
    void each_wait_is_twice_as_long_up_to_a_longest_and_then_it_is_given_up() {
        var first = failedOnce(queued(Channel.EMAIL), 0);
        assertThat(wait(first)).isEqualTo(Duration.ofSeconds(10));
        var second = failedOnce(first, 0);
        assertThat(wait(second)).isEqualTo(Duration.ofSeconds(20));
        var third = failedOnce(second, 0);
        assertThat(wait(third)).isEqualTo(Duration.ofSeconds(30));
        var fourth = failedOnce(third, 0);
        assertThat(fourth.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(fourth.error()).isEqualTo("timeout");
        assertThat(fourth.attempts()).isEqualTo(4);
    }

    @Test
    void chance_shortens_a_wait_by_half_at_most() {
        assertThat(wait(failedOnce(queued(Channel.EMAIL), 1))).isEqualTo(Duration.ofSeconds(5));
        assertThat(wait(failedOnce(queued(Channel.EMAIL), 0.5))).isEqualTo(Duration.ofMillis(7500));
    }

    @Test
    void the_usual_policy_never_overflows() {
        var usual = RetryPolicy.usual();
        for (int attempt = 1; attempt < 100; attempt++)
            assertThat(usual.waitAfter(attempt, 0)).isBetween(Duration.ofSeconds(30), Duration.ofHours(1));
    }

    @Test
    void what_can_never_get_through_is_given_up_at_once() {
        var refused = queued(Channel.EMAIL).begin(NOON).failed(NOON, "550 no such user", true, POLICY, 0);
        assertThat(refused.state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void an_interrupted_mail_goes_again_and_an_interrupted_sms_waits_for_somebody_who_asks() {
        assertThat(queued(Channel.EMAIL).begin(NOON).interrupted(NOON).state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(queued(Channel.SMS).begin(NOON).interrupted(NOON).state()).isEqualTo(DeliveryState.UNKNOWN);
    }

    @Test
    void what_was_given_up_or_is_in_doubt_can_be_sent_again_with_all_attempts_anew() {
        var failed = queued(Channel.EMAIL).begin(NOON).failed(NOON, "refused", true, POLICY, 0);
        var again = failed.resend(NOON.plusSeconds(60));
        assertThat(again.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(again.attempts()).isZero();
        assertThat(again.id()).isEqualTo(failed.id());
        var doubtful = queued(Channel.SMS).begin(NOON).interrupted(NOON);
        assertThat(doubtful.resend(NOON).state()).isEqualTo(DeliveryState.QUEUED);
    }

    @Test
    void what_waits_or_has_left_is_not_sent_again() {
        var queued = queued(Channel.EMAIL);
        assertThatThrownBy(() -> queued.resend(NOON)).isInstanceOf(NothingToResend.class);
        assertThatThrownBy(() -> queued.begin(NOON).resend(NOON)).isInstanceOf(NothingToResend.class);
        var sent = queued.begin(NOON).sent(NOON);
        assertThatThrownBy(() -> sent.resend(NOON)).isInstanceOf(NothingToResend.class);
    }

    @Test
    void what_a_server_says_is_kept_short_and_in_one_line() {
        var failed = queued(Channel.EMAIL)
                .begin(NOON)
                .failed(NOON, "550 no\r\nsuch user " + "x".repeat(1000), true, POLICY, 0);
        assertThat(failed.error()).startsWith("550 no such user").hasSize(500);
        assertThat(queued(Channel.EMAIL)
                        .begin(NOON)
                        .failed(NOON, "", true, POLICY, 0)
                        .error())
                .isEqualTo("?");
    }

    @Test
    void neither_subject_nor_address_can_hold_what_begins_a_new_header() {
        assertThatThrownBy(() -> new Letter("Тема\r\nBcc: all@example.com", "Текст", null))
                .isInstanceOf(InvalidText.class);
        assertThatThrownBy(() -> new Recipient("a@example.com\nBcc: b@example.com", null, null))
                .isInstanceOf(InvalidText.class);
        assertThatThrownBy(() -> new Recipient("a@example.com", "А\u2028Б", null))
                .isInstanceOf(InvalidText.class);
    }
}
