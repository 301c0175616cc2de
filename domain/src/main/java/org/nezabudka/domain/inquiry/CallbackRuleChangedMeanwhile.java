package org.nezabudka.domain.inquiry;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the callback rule since it was read. */
public final class CallbackRuleChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public CallbackRuleChangedMeanwhile() {
        super("The callback rule was changed meanwhile", Map.of());
    }
}
