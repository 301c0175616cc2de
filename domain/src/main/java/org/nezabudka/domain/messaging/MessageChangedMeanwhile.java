package org.nezabudka.domain.messaging;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** The message went a step further since it was read. */
public final class MessageChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public MessageChangedMeanwhile(MessageId id) {
        super("Message " + id + " was changed meanwhile", Map.of("message", id.toString()));
    }
}
