package org.nezabudka.domain.schedule;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the rules of planning since they were read. */
public final class PlanningRulesChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public PlanningRulesChangedMeanwhile() {
        super("The rules of planning were changed meanwhile", Map.of());
    }
}
