package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Two accounts cannot have the same login. */
public final class LoginTaken extends Refused {

    private static final long serialVersionUID = 1L;

    public LoginTaken(String login) {
        super("Login " + login + " is taken", Map.of("login", login));
    }
}
