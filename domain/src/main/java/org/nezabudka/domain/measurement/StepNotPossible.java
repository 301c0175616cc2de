package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** What was asked for cannot be done in the state the measurement is in. */
public final class StepNotPossible extends Refused {

    private static final long serialVersionUID = 1L;

    StepNotPossible(Step step, MeasurementState state) {
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
