package org.nezabudka.application.messaging;

import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.audit.AuditTrail;
import org.nezabudka.application.audit.Differences;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.access.AccessPolicy;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.messaging.DeliveryState;
import org.nezabudka.domain.messaging.MessageChangedMeanwhile;
import org.nezabudka.domain.messaging.MessageId;
import org.nezabudka.domain.messaging.OutgoingMessage;

/** Looking after outgoing messages: what waits, what failed, sending again. Everything needs {@link Right#ADMIN_MESSAGES}. */
public final class OutgoingMessageDesk {

    private final OutgoingMessages messages;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final InstantSource clock;

    public OutgoingMessageDesk(
            OutgoingMessages messages,
            Outbox outbox,
            AuditTrail audit,
            Transactions transactions,
            InstantSource clock) {
        this.messages = messages;
        this.outbox = outbox;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether e-mail can leave at all. */
    public boolean sendsMail(Actor actor) {
        AccessPolicy.demand(actor, Right.ADMIN_MESSAGES);
        return outbox.sendsMail();
    }

    public Page<OutgoingMessage> page(Actor actor, @Nullable DeliveryState state, PageRequest request) {
        AccessPolicy.demand(actor, Right.ADMIN_MESSAGES);
        return transactions.run(() -> messages.page(state, request));
    }

    public Map<DeliveryState, Integer> counts(Actor actor) {
        AccessPolicy.demand(actor, Right.ADMIN_MESSAGES);
        return transactions.run(messages::counts);
    }

    /**
     * Sends a message again that was given up or is in doubt.
     *
     * @throws org.nezabudka.domain.messaging.UnknownMessage if there is none
     * @throws org.nezabudka.domain.messaging.NothingToResend if it is neither
     */
    public OutgoingMessage resend(Actor actor, MessageId id, int version) {
        AccessPolicy.demand(actor, Right.ADMIN_MESSAGES);
        return transactions.run(() -> {
            var message = messages.get(id);
            if (message.version() != version) throw new MessageChangedMeanwhile(id);
            var saved = messages.save(message.resend(clock.instant()));
            var changes = new Differences()
                    .field("state", message.state(), saved.state())
                    .changes();
            audit.done(actor, "message-resent", "message", id.toString(), changes);
            return saved;
        });
    }
}
