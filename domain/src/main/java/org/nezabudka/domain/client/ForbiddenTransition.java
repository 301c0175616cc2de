package org.nezabudka.domain.client;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** A client cannot move from its status to that one; the permitted ones are named. */
public final class ForbiddenTransition extends Refused {

    private static final long serialVersionUID = 1L;

    /**
     * @param permitted codes of the statuses the client may move to instead
     */
    ForbiddenTransition(String from, String to, java.util.List<String> permitted) {
        super(
                "A client cannot move from " + from + " to " + to + "; permitted: " + permitted,
                Map.of("from", from, "to", to, "permitted", permitted));
    }
}
