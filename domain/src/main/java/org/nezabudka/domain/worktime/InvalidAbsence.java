package org.nezabudka.domain.worktime;

import java.util.Map;
import org.nezabudka.domain.shared.Invalid;

/** An absence that cannot be: one that ends before it begins, or never. */
public final class InvalidAbsence extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidAbsence(String rule) {
        super("until", "Invalid absence: " + rule, Map.of("rule", rule));
    }
}
