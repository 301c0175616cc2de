package org.nezabudka.application.messaging;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.nezabudka.application.shared.DueWork;
import org.nezabudka.application.shared.Transactions;
import org.nezabudka.domain.messaging.Channel;
import org.nezabudka.domain.messaging.DeliveryState;
import org.nezabudka.domain.messaging.OutgoingMessage;
import org.nezabudka.domain.messaging.RetryPolicy;

/**
 * Sends what waits in the outbox, one message after the other. That a message is being sent is committed before the gateway is
 * called, and no transaction is open meanwhile: a slow gateway holds nothing up, and a crash leaves behind which one is in doubt.
 */
public final class OutboxDispatch implements DueWork {

    /** Longer than any gateway may take, so that what is still being sent is never taken for interrupted. */
    public static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(2);

    /** How long what was sent is kept. */
    public static final Duration KEPT = Duration.ofDays(90);

    private final OutgoingMessages messages;
    private final MailGateway mail;
    private final Transactions transactions;
    private final InstantSource clock;
    private final RetryPolicy policy;
    private final DoubleSupplier chance;

    /** @param chance numbers between 0 and 1 */
    public OutboxDispatch(
            OutgoingMessages messages,
            MailGateway mail,
            Transactions transactions,
            InstantSource clock,
            RetryPolicy policy,
            DoubleSupplier chance) {
        this.messages = messages;
        this.mail = mail;
        this.transactions = transactions;
        this.clock = clock;
        this.policy = policy;
        this.chance = chance;
    }

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public int runDue(int most) {
        int done = 0;
        while (done < most && (takeUpInterrupted() || sendNext())) done++;
        return done;
    }

    private boolean takeUpInterrupted() {
        return transactions.run(() -> {
            var now = clock.instant();
            var lost = messages.takeInterrupted(now.minus(GIVEN_UP_AFTER));
            lost.ifPresent(message -> messages.save(message.interrupted(now)));
            return lost.isPresent();
        });
    }

    private boolean sendNext() {
        var next = begin();
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private Optional<OutgoingMessage> begin() {
        return transactions.run(() -> {
            var now = clock.instant();
            return messages.takeDue(now).map(message -> messages.save(message.begin(now)));
        });
    }

    private void send(OutgoingMessage message) {
        OutgoingMessage after;
        try {
            handOver(message);
            after = message.sent(clock.instant());
        } catch (DeliveryFailed failure) {
            after = message.failed(
                    clock.instant(), reason(failure), failure.isPermanent(), policy, chance.getAsDouble());
        } catch (RuntimeException failure) {
            // A fault of the gateway's code must not stop all other messages behind this one.
            after = message.failed(clock.instant(), reason(failure), false, policy, chance.getAsDouble());
        }
        store(after);
    }

    private void handOver(OutgoingMessage message) {
        if (message.channel() != Channel.EMAIL)
            throw new DeliveryFailed("There is no gateway for " + message.channel(), true);
        mail.send(message);
    }

    /** Only if it is still this very attempt: one that took too long has been taken up by somebody else. */
    private void store(OutgoingMessage after) {
        transactions.run(() -> {
            var present = messages.find(after.id());
            if (present.isPresent()
                    && present.get().state() == DeliveryState.SENDING
                    && present.get().version() == after.version()) messages.save(after);
        });
    }

    private static String reason(RuntimeException failure) {
        var message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }

    /** Drops what was sent long ago; to be called now and then. */
    public void tidyUp() {
        transactions.run(() -> messages.forgetSentBefore(clock.instant().minus(KEPT)));
    }
}
