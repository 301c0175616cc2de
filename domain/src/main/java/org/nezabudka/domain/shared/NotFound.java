package org.nezabudka.domain.shared;

import java.util.Map;

/** There is no such thing, or the actor may not know that there is: both look the same from outside (HTTP 404). */
public abstract non-sealed class NotFound extends DomainError {

    private static final long serialVersionUID = 1L;

    protected NotFound(String message, Map<String, Object> facts) {
        super(message, facts);
    }

    /** True when the thing exists and was hidden from the actor: an attempt the audit wants to know of. */
    public boolean isConcealment() {
        return false;
    }
}
