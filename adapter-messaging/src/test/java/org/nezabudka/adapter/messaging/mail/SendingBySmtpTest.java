package org.nezabudka.adapter.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.DummySSLSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nezabudka.application.messaging.DeliveryFailed;
import org.nezabudka.domain.messaging.Channel;
import org.nezabudka.domain.messaging.Letter;
import org.nezabudka.domain.messaging.MessageId;
import org.nezabudka.domain.messaging.OutgoingMessage;
import org.nezabudka.domain.messaging.Recipient;

class SendingBySmtpTest {

    private static final SmtpSettings.Patience SHORT =
            new SmtpSettings.Patience(Duration.ofSeconds(3), Duration.ofMillis(500), Duration.ofSeconds(10));

    private @Nullable GreenMail server;

    @AfterEach
    void stop() {
        if (server != null) server.stop();
    }

    private GreenMail server(String protocol) {
        var started = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        started.start();
        server = started;
        return started;
    }

    private static SmtpSettings at(int port, SmtpSettings.Tls tls, @Nullable String user, @Nullable String password) {
        return new SmtpSettings("127.0.0.1", port, user, password, "crm@example.org", "Салон «Незабудка»", tls, SHORT);
    }

    private static OutgoingMessage message(String address) {
        return OutgoingMessage.queue(
                new MessageId(UUID.randomUUID()),
                Channel.EMAIL,
                new Recipient(address, "Орлов Павел", null),
                new Letter("Вам назначено: замер у Ивановой", "Текст письма", "<p>Текст <b>письма</b></p>"),
                null,
                Instant.parse("2026-03-02T09:00:00Z"));
    }

    @Test
    void a_letter_arrives_as_text_and_html_with_the_same_id_at_every_attempt() throws Exception {
        var greenMail = server(ServerSetup.PROTOCOL_SMTP);
        var mail = new SmtpMail(at(greenMail.getSmtp().getPort(), SmtpSettings.Tls.NONE, null, null));
        var message = message("orlov@example.org");
        mail.send(message);
        mail.send(message);
        assertThat(greenMail.waitForIncomingEmail(10_000, 2)).isTrue();
        MimeMessage received = greenMail.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Вам назначено: замер у Ивановой");
        var from = (InternetAddress) received.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("crm@example.org");
        assertThat(from.getPersonal()).isEqualTo("Салон «Незабудка»");
        assertThat(received.getSentDate()).isEqualTo(message.createdAt());
        assertThat(received.getMessageID()).isEqualTo("<" + message.id() + "@example.org>");
        assertThat(greenMail.getReceivedMessages()[1].getMessageID()).isEqualTo(received.getMessageID());
        var parts = (MimeMultipart) received.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Текст письма");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("<b>письма</b>");
    }

    @Test
    void a_protected_connection_with_a_login_works() throws Exception {
        var greenMail = server(ServerSetup.PROTOCOL_SMTPS);
        greenMail.setUser("crm@example.org", "crm", "secret");
        var settings = at(greenMail.getSmtps().getPort(), SmtpSettings.Tls.SSL, "crm", "secret");
        new SmtpMail(settings, new DummySSLSocketFactory()).send(message("orlov@example.org"));
        assertThat(greenMail.waitForIncomingEmail(10_000, 1)).isTrue();
    }

    @Test
    void a_wrong_password_may_be_put_right_so_it_is_tried_again() {
        var greenMail = server(ServerSetup.PROTOCOL_SMTP);
        greenMail.setUser("crm@example.org", "crm", "secret");
        var settings = at(greenMail.getSmtp().getPort(), SmtpSettings.Tls.NONE, "crm", "wrong");
        assertThatExceptionOfType(DeliveryFailed.class)
                .isThrownBy(() -> new SmtpMail(settings).send(message("orlov@example.org")))
                .satisfies(failure -> assertThat(failure.isPermanent()).isFalse())
                .withMessageNotContaining("wrong");
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void where_protection_is_demanded_nothing_is_said_openly() {
        var greenMail = server(ServerSetup.PROTOCOL_SMTP);
        var settings = at(greenMail.getSmtp().getPort(), SmtpSettings.Tls.STARTTLS, null, null);
        assertThatExceptionOfType(DeliveryFailed.class)
                .isThrownBy(() -> new SmtpMail(settings).send(message("orlov@example.org")));
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void an_unknown_certificate_is_not_trusted() {
        var greenMail = server(ServerSetup.PROTOCOL_SMTPS);
        var settings = at(greenMail.getSmtps().getPort(), SmtpSettings.Tls.SSL, null, null);
        assertThatExceptionOfType(DeliveryFailed.class)
                .isThrownBy(() -> new SmtpMail(settings).send(message("orlov@example.org")));
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void an_address_that_the_server_refuses_for_good_is_not_tried_again() throws Exception {
        try (var peer = new ScriptedPeer("550 5.1.1 no such user")) {
            var settings = at(peer.port(), SmtpSettings.Tls.NONE, null, null);
            assertThatExceptionOfType(DeliveryFailed.class)
                    .isThrownBy(() -> new SmtpMail(settings).send(message("nobody@example.org")))
                    .withMessageContaining("no such user")
                    .satisfies(failure -> assertThat(failure.isPermanent()).isTrue());
        }
    }

    @Test
    void a_server_that_is_busy_is_tried_again() throws Exception {
        try (var peer = new ScriptedPeer("451 try later")) {
            var settings = at(peer.port(), SmtpSettings.Tls.NONE, null, null);
            assertThatExceptionOfType(DeliveryFailed.class)
                    .isThrownBy(() -> new SmtpMail(settings).send(message("orlov@example.org")))
                    .satisfies(failure -> assertThat(failure.isPermanent()).isFalse());
        }
    }

    @Test
    void a_dropped_connection_a_silent_server_and_none_at_all_are_tried_again() throws Exception {
        try (var peer = new ScriptedPeer(ScriptedPeer.HANG_UP)) {
            assertTriedAgain(peer.port());
        }
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertTriedAgain(silent.getLocalPort());
        }
        int closed;
        try (var gone = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            closed = gone.getLocalPort();
        }
        assertTriedAgain(closed);
    }

    private static void assertTriedAgain(int port) {
        var settings = at(port, SmtpSettings.Tls.NONE, null, null);
        assertThatExceptionOfType(DeliveryFailed.class)
                .isThrownBy(() -> new SmtpMail(settings).send(message("orlov@example.org")))
                .satisfies(failure -> assertThat(failure.isPermanent()).isFalse());
    }

    @Test
    void what_is_no_address_is_refused_for_good() {
        var settings = at(1, SmtpSettings.Tls.NONE, null, null);
        assertThatExceptionOfType(DeliveryFailed.class)
                .isThrownBy(() -> new SmtpMail(settings).send(message("a@b.org, c@d.org")))
                .satisfies(failure -> assertThat(failure.isPermanent()).isTrue());
    }
}
