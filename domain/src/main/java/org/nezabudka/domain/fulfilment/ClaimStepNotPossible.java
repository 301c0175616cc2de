package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** What was asked for cannot be done in the state the claim is in. */
public final class ClaimStepNotPossible extends Refused {

    private static final long serialVersionUID = 1L;

    ClaimStepNotPossible(ClaimStep step, ClaimState state) {
        super(
                "Cannot " + step + " while " + state,
                Map.of(
                        "step",
                        step.name(),
                        "state",
                        state.name(),
                        "rule",
                        state.name().toLowerCase(java.util.Locale.ROOT)));
    }
}
