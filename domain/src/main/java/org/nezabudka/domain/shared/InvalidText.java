package org.nezabudka.domain.shared;

import java.util.Map;

/** A text that is empty, too long, or holds characters no text may hold. */
public final class InvalidText extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidText(String field, String rule, int limit) {
        super(field, field + " " + rule, Map.of("field", field, "rule", rule, "limit", limit));
    }
}
