package org.nezabudka.domain.access;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the account since it was read. */
public final class AccountChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public AccountChangedMeanwhile(String login) {
        super("Account " + login + " was changed meanwhile", Map.of("login", login));
    }
}
