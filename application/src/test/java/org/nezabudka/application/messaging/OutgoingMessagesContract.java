package org.nezabudka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.PortContract;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.messaging.Channel;
import org.nezabudka.domain.messaging.DeliveryState;
import org.nezabudka.domain.messaging.Letter;
import org.nezabudka.domain.messaging.MessageChangedMeanwhile;
import org.nezabudka.domain.messaging.MessageId;
import org.nezabudka.domain.messaging.OutgoingMessage;
import org.nezabudka.domain.messaging.Recipient;
import org.nezabudka.domain.messaging.RetryPolicy;
import org.nezabudka.domain.messaging.UnknownMessage;
import org.nezabudka.domain.shared.Subject;

/** What every store of outgoing messages keeps. */
public interface OutgoingMessagesContract extends PortContract {

    Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    RetryPolicy POLICY = RetryPolicy.usual();

    private OutgoingMessages messages() {
        return world().outgoingMessages();
    }

    private OutgoingMessage stored(OutgoingMessage message) {
        return within(() -> messages().save(message));
    }

    private OutgoingMessage queued(Instant at) {
        var employee = scene().employee("Орлов Павел");
        return stored(OutgoingMessage.queue(
                new MessageId(UUID.randomUUID()),
                Channel.EMAIL,
                new Recipient("orlov@example.com", "Орлов Павел", employee.id()),
                new Letter("Тема", "Текст\nиз двух строк", "<p>Текст</p>"),
                new Subject(Subject.Kind.ACTIVITY, UUID.randomUUID()),
                at));
    }

    @Test
    default void a_message_is_found_as_it_was_stored() {
        var message = queued(NOW);
        assertThat(message.version()).isEqualTo(1);
        assertThat(within(() -> messages().get(message.id()))).isEqualTo(message);
        var sending = stored(message.begin(NOW.plusSeconds(1)));
        assertThat(within(() -> messages().get(message.id()))).isEqualTo(sending);
        var failed = stored(sending.failed(NOW.plusSeconds(2), "550 no such user", true, POLICY, 0));
        assertThat(within(() -> messages().get(message.id()))).isEqualTo(failed);
        assertThatThrownBy(() -> within(() -> messages().get(new MessageId(UUID.randomUUID()))))
                .isInstanceOf(UnknownMessage.class);
    }

    @Test
    default void saving_over_someone_elses_change_is_stale() {
        var message = queued(NOW);
        stored(message.begin(NOW));
        assertThatThrownBy(() -> stored(message.begin(NOW))).isInstanceOf(MessageChangedMeanwhile.class);
    }

    @Test
    default void the_message_waiting_longest_is_taken_once_its_time_has_come() {
        var later = queued(NOW.plusSeconds(60));
        var first = queued(NOW.minusSeconds(60));
        var second = queued(NOW);
        assertThat(within(() -> messages().takeDue(NOW))).contains(first);
        stored(first.begin(NOW));
        assertThat(within(() -> messages().takeDue(NOW))).contains(second);
        stored(second.begin(NOW));
        assertThat(within(() -> messages().takeDue(NOW))).isEmpty();
        assertThat(within(() -> messages().takeDue(NOW.plusSeconds(60)))).contains(later);
    }

    @Test
    default void a_message_whose_sending_never_ended_is_found_after_a_while() {
        var sending = stored(queued(NOW).begin(NOW));
        assertThat(within(() -> messages().takeInterrupted(NOW))).isEmpty();
        assertThat(within(() -> messages().takeInterrupted(NOW.plusSeconds(1)))).contains(sending);
        stored(sending.sent(NOW));
        assertThat(within(() -> messages().takeInterrupted(NOW.plusSeconds(1)))).isEmpty();
    }

    @Test
    default void pages_show_the_newest_first_and_those_of_one_state() {
        var one = queued(NOW);
        var two = queued(NOW.plusSeconds(1));
        var three = stored(queued(NOW.plusSeconds(2)).begin(NOW));
        var first = within(() -> messages().page(null, new PageRequest(2, null, true)));
        assertThat(first.items()).containsExactly(three, two);
        assertThat(first.total()).isEqualTo(3);
        var rest = within(() -> messages().page(null, new PageRequest(2, first.nextCursor(), false)));
        assertThat(rest.items()).containsExactly(one);
        assertThat(rest.nextCursor()).isNull();
        assertThat(within(() -> messages().page(DeliveryState.QUEUED, PageRequest.first(10)))
                        .items())
                .containsExactly(two, one);
        assertThat(within(messages()::counts)).isEqualTo(Map.of(DeliveryState.QUEUED, 2, DeliveryState.SENDING, 1));
    }

    @Test
    default void only_what_was_sent_is_forgotten() {
        var sent = stored(stored(queued(NOW).begin(NOW)).sent(NOW));
        var waiting = queued(NOW);
        assertThat(within(() -> messages().forgetSentBefore(NOW))).isZero();
        assertThat(within(() -> messages().forgetSentBefore(NOW.plus(Duration.ofDays(1)))))
                .isOne();
        assertThat(within(() -> messages().find(sent.id()))).isEmpty();
        assertThat(within(() -> messages().find(waiting.id()))).contains(waiting);
    }
}
