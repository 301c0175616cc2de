package org.nezabudka.domain.shared;

import java.util.Map;

/** The thing exists and the request is well formed, but a rule forbids it in this state (HTTP 409). */
public abstract non-sealed class Refused extends DomainError {

    private static final long serialVersionUID = 1L;

    protected Refused(String message, Map<String, Object> facts) {
        super(message, facts);
    }
}
