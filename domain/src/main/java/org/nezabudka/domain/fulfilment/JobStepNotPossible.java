package org.nezabudka.domain.fulfilment;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** What was asked for cannot be done in the state the delivery or assembly is in. */
public final class JobStepNotPossible extends Refused {

    private static final long serialVersionUID = 1L;

    JobStepNotPossible(JobStep step, JobState state) {
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
