package org.nezabudka.adapter.messaging.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.messaging.DeliveryFailed;
import org.nezabudka.application.messaging.MailGateway;
import org.nezabudka.domain.messaging.OutgoingMessage;

/** Hands messages to an SMTP server, each over a connection of its own. */
public final class SmtpMail implements MailGateway {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int PERMANENT = 500;

    private final SmtpSettings settings;
    private final Session session;

    public SmtpMail(SmtpSettings settings) {
        this(settings, null);
    }

    /** @param sockets that trust the certificate of a test's server, whatever its name */
    SmtpMail(SmtpSettings settings, @Nullable SSLSocketFactory sockets) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings, sockets));
    }

    private static Properties properties(SmtpSettings settings, @Nullable SSLSocketFactory sockets) {
        var properties = new Properties();
        var patience = settings.patience();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put(
                "mail.smtp.connectiontimeout", Long.toString(patience.connect().toMillis()));
        properties.put("mail.smtp.timeout", Long.toString(patience.answer().toMillis()));
        properties.put("mail.smtp.writetimeout", Long.toString(patience.answer().toMillis()));
        properties.put("mail.smtp.auth", Boolean.toString(settings.user() != null));
        properties.put("mail.smtp.allowutf8", "false");
        // Half a delivery would be neither sent nor failed; each message has one recipient anyway.
        properties.put("mail.smtp.sendpartial", "false");
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.tls() == SmtpSettings.Tls.SSL));
        boolean starts = settings.tls() == SmtpSettings.Tls.STARTTLS;
        properties.put("mail.smtp.starttls.enable", Boolean.toString(starts));
        properties.put("mail.smtp.starttls.required", Boolean.toString(starts));
        properties.put("mail.smtp.ssl.checkserveridentity", Boolean.toString(sockets == null));
        if (sockets != null) properties.put("mail.smtp.ssl.socketFactory", sockets);
        return properties;
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public void send(OutgoingMessage message) {
        var task = new FutureTask<>(() -> {
            deliver(message);
            return true;
        });
        Thread.ofVirtual().name("smtp").start(task);
        try {
            task.get(settings.patience().total().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new DeliveryFailed("The mail server did not take it in time", false);
        } catch (ExecutionException e) {
            throw told(e.getCause());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new DeliveryFailed("Interrupted", false);
        }
    }

    private void deliver(OutgoingMessage message) throws MessagingException, UnsupportedEncodingException {
        var mail = mail(message);
        try (var transport = session.getTransport("smtp")) {
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            transport.sendMessage(mail, new Address[] {recipient(message)});
        }
    }

    private MimeMessage mail(OutgoingMessage message) throws MessagingException, UnsupportedEncodingException {
        var letter = message.letter();
        var mail = new GuardedMessage(session, "<" + message.id() + "@" + domain() + ">");
        mail.setFrom(new InternetAddress(settings.from(), settings.fromName(), UTF_8));
        mail.setRecipient(Message.RecipientType.TO, recipient(message));
        mail.setSubject(letter.subject(), UTF_8);
        mail.setSentDate(Date.from(message.createdAt()));
        // No holiday reply is wanted from whoever is away.
        mail.setHeader("Auto-Submitted", "auto-generated");
        var html = letter.html();
        if (html == null) {
            mail.setText(letter.text(), UTF_8);
        } else {
            var both = new MimeMultipart("alternative");
            both.addBodyPart(part(letter.text(), "plain"));
            both.addBodyPart(part(html, "html"));
            mail.setContent(both);
        }
        mail.saveChanges();
        return mail;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private static InternetAddress recipient(OutgoingMessage message)
            throws AddressException, UnsupportedEncodingException {
        var to = message.to();
        var address = new InternetAddress(to.address(), true);
        if (to.name() != null) address.setPersonal(to.name(), UTF_8);
        return address;
    }

    private String domain() {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }

    /** What the server said, and whether it would say so again. */
    private static DeliveryFailed told(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException refused) return answered(refused, refused.getReturnCode());
            if (cause instanceof SMTPSendFailedException refused) return answered(refused, refused.getReturnCode());
            if (cause instanceof AddressException || cause instanceof GuardedMessage.ForbiddenSign)
                return new DeliveryFailed(words(cause), true);
        }
        return new DeliveryFailed(failure == null ? "Unknown" : words(failure), false);
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException known && known.getNextException() != null
                ? known.getNextException()
                : failure.getCause();
    }

    private static DeliveryFailed answered(MessagingException refused, int code) {
        return new DeliveryFailed(words(refused), code >= PERMANENT);
    }

    private static String words(Throwable failure) {
        var message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message.strip();
    }
}
