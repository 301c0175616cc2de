package org.nezabudka.domain.shared;

import java.util.Map;

/** Not an address that mail could be sent to. */
public final class InvalidEmailAddress extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidEmailAddress(String given) {
        super("email", "Not an e-mail address", Map.of("given", given.length() > 60 ? given.substring(0, 60) : given));
    }
}
