package org.nezabudka.application.messaging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.messaging.OutgoingMessage;

/**
 * Mail that never leaves the house: for a demo, where every employee reads their own letters in the application. The latest are
 * kept until the program ends.
 */
public final class LocalMail implements MailGateway {

    private static final int KEPT = 500;

    private final boolean open;
    private final Deque<OutgoingMessage> letters = new ArrayDeque<>();

    private LocalMail(boolean open) {
        this.open = open;
    }

    public static LocalMail open() {
        return new LocalMail(true);
    }

    /** Where mail goes elsewhere, nobody has a mailbox here. */
    public static LocalMail closed() {
        return new LocalMail(false);
    }

    @Override
    public boolean isThere() {
        return open;
    }

    @Override
    public synchronized void send(OutgoingMessage message) {
        if (!open) throw new DeliveryFailed("There is no mailbox here", true);
        letters.addFirst(message);
        if (letters.size() > KEPT) letters.removeLast();
    }

    /** The actor's own letters, the newest first. */
    public synchronized List<OutgoingMessage> of(Actor.User actor) {
        return letters.stream()
                .filter(letter -> actor.employee().equals(letter.to().employee()))
                .toList();
    }
}
