package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Stale;

/** Somebody changed the kind of measurement since it was read. */
public final class KindChangedMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    public KindChangedMeanwhile(MeasurementKindId id) {
        super("Kind of measurement " + id + " was changed meanwhile", Map.of("kind", id.toString()));
    }
}
