package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such kind of measurement. */
public final class UnknownKind extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownKind(MeasurementKindId id) {
        super("No kind of measurement " + id, Map.of("kind", id.toString()));
    }
}
