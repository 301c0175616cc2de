package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the measurement since it was read. */
public final class MeasurementChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public MeasurementChangedMeanwhile(MeasurementId id) {
        super("Measurement " + id + " was changed meanwhile", Map.of("measurement", id.toString()));
    }
}
