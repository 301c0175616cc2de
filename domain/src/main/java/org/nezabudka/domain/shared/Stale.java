package org.nezabudka.domain.shared;

import java.util.Map;

/** Somebody changed the thing since the actor read it (HTTP 412). */
public abstract non-sealed class Stale extends DomainError {

    private static final long serialVersionUID = 1L;

    protected Stale(String message, Map<String, Object> facts) {
        super(message, facts);
    }
}
