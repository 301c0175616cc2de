package org.nezabudka.application.messaging;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.shared.Ids;
import org.nezabudka.domain.messaging.Channel;
import org.nezabudka.domain.messaging.Letter;
import org.nezabudka.domain.messaging.MessageId;
import org.nezabudka.domain.messaging.OutgoingMessage;
import org.nezabudka.domain.messaging.Recipient;
import org.nezabudka.domain.shared.Subject;

/** Where other features put what is to be sent. It leaves if, and only if, the present transaction is stored. */
public final class Outbox {

    private final OutgoingMessages messages;
    private final MailGateway mail;
    private final Ids ids;
    private final InstantSource clock;

    public Outbox(OutgoingMessages messages, MailGateway mail, Ids ids, InstantSource clock) {
        this.messages = messages;
        this.mail = mail;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether e-mail can leave at all. */
    public boolean sendsMail() {
        return mail.isThere();
    }

    /** Queues an e-mail, to be called inside of a transaction. Without a mail server nothing is queued that would never leave. */
    public void mail(Recipient to, Letter letter, @Nullable Subject about) {
        if (!mail.isThere()) return;
        messages.save(
                OutgoingMessage.queue(new MessageId(ids.next()), Channel.EMAIL, to, letter, about, clock.instant()));
    }
}
