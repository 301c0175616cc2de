package org.nezabudka.domain.messaging;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such message. */
public final class UnknownMessage extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownMessage(MessageId id) {
        super("No message " + id, Map.of("message", id.toString()));
    }
}
