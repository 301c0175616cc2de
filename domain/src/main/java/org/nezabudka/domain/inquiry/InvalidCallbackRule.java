package org.nezabudka.domain.inquiry;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** A callback rule that cannot be. */
public final class InvalidCallbackRule extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidCallbackRule(String field, String rule) {
        super(field, "Invalid callback rule: " + rule, Map.of("rule", rule));
    }
}
