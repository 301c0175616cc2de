package org.nezabudka.domain.order;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** Rules by which no order could be run. */
public final class InvalidOrderRules extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidOrderRules(String rule) {
        super("stages", "Rules: " + rule, Map.of("rule", rule));
    }
}
