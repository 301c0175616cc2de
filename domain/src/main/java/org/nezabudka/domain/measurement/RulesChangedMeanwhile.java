package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the rules of measurements since they were read. */
public final class RulesChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public RulesChangedMeanwhile() {
        super("The rules of measurements were changed meanwhile", Map.of());
    }
}
