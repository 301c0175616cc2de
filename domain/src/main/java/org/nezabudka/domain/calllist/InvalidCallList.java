package org.nezabudka.domain.calllist;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** A call list that cannot be: without clients, with too many, or to be called in the past. */
public final class InvalidCallList extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidCallList(String field, String rule) {
        super(field, "Invalid call list: " + rule, Map.of("rule", rule));
    }
}
