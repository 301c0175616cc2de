package org.nezabudka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nezabudka.domain.organization.EmployeeBuilder.anEmployee;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.InMemoryCompany;
import org.nezabudka.application.notification.Notice;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Actors;
import org.nezabudka.domain.access.MissingRight;
import org.nezabudka.domain.messaging.DeliveryState;
import org.nezabudka.domain.messaging.MessageChangedMeanwhile;
import org.nezabudka.domain.messaging.OutgoingMessage;
import org.nezabudka.domain.shared.Subject;

class SendingFromTheOutboxTest {

    private static final Notice NOTICE = new Notice(
            Notice.Kind.CLIENT_ASSIGNED,
            new Subject(Subject.Kind.CLIENT, new UUID(1, 1)),
            null,
            Map.of("client", "Иванова <Анна>\r\nBcc: all@example.org", "by", "Соколова Вера"));

    private final InMemoryCompany company = InMemoryCompany.start();
    private final Actor.User manager =
            company.employ(anEmployee("Орлов Павел").email("orlov@example.org"), "Менеджер", Actors.rightsOfAManager());
    private final Actor.User administrator = company.anAdministrator();

    private void tell() {
        company.notifications().choose(manager, Set.of(Notice.Kind.CLIENT_ASSIGNED));
        company.notifications().tell(Set.of(manager.employee()), NOTICE);
    }

    private OutgoingMessage only() {
        return company.outgoingMessageDesk()
                .page(administrator, null, PageRequest.first(10))
                .items()
                .getFirst();
    }

    @Test
    void a_notice_is_mailed_to_who_wished_it_in_their_language() {
        tell();
        assertThat(company.outboxDispatch().runDue(10)).isOne();
        var received = company.postBox().received().getFirst();
        assertThat(received.to().address()).isEqualTo("orlov@example.org");
        assertThat(received.letter().subject())
                .startsWith("За вами закреплён клиент Иванова")
                .doesNotContain("\r");
        assertThat(received.letter().text()).contains("Кем: Соколова Вера", "https://crm.example.org");
        assertThat(received.letter().html()).contains("Иванова &lt;Анна&gt;");
        assertThat(only().state()).isEqualTo(DeliveryState.SENT);
        assertThat(company.outboxDispatch().runDue(10)).isZero();
    }

    @Test
    void who_did_not_wish_it_is_told_in_the_application_only() {
        company.notifications().tell(Set.of(manager.employee()), NOTICE);
        assertThat(company.outboxDispatch().runDue(10)).isZero();
        assertThat(company.notifications().countUnread(manager)).isOne();
    }

    @Test
    void without_a_mail_server_nothing_waits_that_would_never_leave() {
        company.postBox().close();
        tell();
        assertThat(company.outgoingMessageDesk().counts(administrator)).isEmpty();
        assertThat(company.notifications().settings(manager).possible()).isFalse();
    }

    @Test
    void nothing_is_told_or_sent_of_what_was_rolled_back() {
        assertThatThrownBy(() -> company.transactions().run(() -> {
                    tell();
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(company.outgoingMessageDesk().counts(administrator)).isEmpty();
        assertThat(company.notifications().countUnread(manager)).isZero();
    }

    @Test
    void a_server_that_is_away_delays_a_message_and_is_asked_again() {
        tell();
        company.postBox().failWith(new DeliveryFailed("connection refused", false));
        assertThat(company.outboxDispatch().runDue(10)).isOne();
        assertThat(only().state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(only().error()).isEqualTo("connection refused");
        company.postBox().failWith(null);
        assertThat(company.outboxDispatch().runDue(10)).isZero();
        company.clock().advance(Duration.ofMinutes(1));
        assertThat(company.outboxDispatch().runDue(10)).isOne();
        assertThat(only().state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void what_was_given_up_is_sent_again_by_hand() {
        tell();
        company.postBox().failWith(new DeliveryFailed("550 no such user", true));
        company.outboxDispatch().runDue(10);
        var lost = only();
        assertThat(lost.state()).isEqualTo(DeliveryState.FAILED);
        company.postBox().failWith(null);
        var desk = company.outgoingMessageDesk();
        assertThatThrownBy(() -> desk.resend(manager, lost.id(), lost.version()))
                .isInstanceOf(MissingRight.class);
        assertThatThrownBy(() -> desk.resend(administrator, lost.id(), lost.version() - 1))
                .isInstanceOf(MessageChangedMeanwhile.class);
        desk.resend(administrator, lost.id(), lost.version());
        company.outboxDispatch().runDue(10);
        assertThat(only().state()).isEqualTo(DeliveryState.SENT);
        assertThat(company.postBox().received()).hasSize(1);
    }

    @Test
    void a_fault_of_the_gateway_s_code_is_a_failure_like_any_other() {
        tell();
        company.postBox().failWith(new IllegalStateException());
        assertThat(company.outboxDispatch().runDue(10)).isOne();
        assertThat(only().error()).isEqualTo("IllegalStateException");
    }

    @Test
    void what_a_crash_interrupted_goes_again_under_the_same_id() {
        tell();
        var message = only();
        company.transactions()
                .run(() -> company.outgoingMessages()
                        .save(message.begin(company.clock().instant())));
        assertThat(company.outboxDispatch().runDue(10)).isZero();
        company.clock().advance(OutboxDispatch.GIVEN_UP_AFTER.plusSeconds(1));
        assertThat(company.outboxDispatch().runDue(10)).isEqualTo(2);
        assertThat(company.postBox().received()).extracting(OutgoingMessage::id).containsExactly(message.id());
    }
}
