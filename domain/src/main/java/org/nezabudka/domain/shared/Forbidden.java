package org.nezabudka.domain.shared;

import java.util.Map;

/** The actor may see the thing but lacks the right for this act (HTTP 403). */
public abstract non-sealed class Forbidden extends DomainError {

    private static final long serialVersionUID = 1L;

    protected Forbidden(String message, Map<String, Object> facts) {
        super(message, facts);
    }
}
