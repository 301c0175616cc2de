package org.nezabudka.application.messaging;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.messaging.OutgoingMessage;

/** A mail server in memory that a test can make fail. */
public final class PostBox implements MailGateway {

    private final List<OutgoingMessage> received = new CopyOnWriteArrayList<>();
    private volatile boolean there = true;
    private volatile @Nullable RuntimeException failure;

    @Override
    public boolean isThere() {
        return there;
    }

    @Override
    public void send(OutgoingMessage message) {
        var wrong = failure;
        if (wrong != null) throw wrong;
        received.add(message);
    }

    /** All that came, the first first. */
    public List<OutgoingMessage> received() {
        return List.copyOf(received);
    }

    /** From now on every message fails like this; {@code null}: all is well again. */
    public void failWith(@Nullable RuntimeException next) {
        failure = next;
    }

    /** As in a company without a mail server. */
    public void close() {
        there = false;
    }
}
