package org.nezabudka.domain.shared;

import java.util.Map;

/** A value that can never be right, whatever the state: a phone number of letters, an INN with a wrong checksum (HTTP 400). */
public abstract non-sealed class Invalid extends DomainError {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field the name of the offending field as the outside knows it, such as {@code inn}
     */
    protected Invalid(String field, String message, Map<String, Object> facts) {
        super(message, facts);
        this.field = field;
    }

    public final String field() {
        return field;
    }
}
