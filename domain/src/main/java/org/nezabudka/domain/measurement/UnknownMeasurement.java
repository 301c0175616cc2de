package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such measurement, or it is not the actor's to see. */
public final class UnknownMeasurement extends NotFound {

    private static final long serialVersionUID = 1L;

    private final boolean concealed;

    private UnknownMeasurement(MeasurementId id, boolean concealed) {
        super("No measurement " + id, Map.of("measurement", id.toString()));
        this.concealed = concealed;
    }

    public static UnknownMeasurement missing(MeasurementId id) {
        return new UnknownMeasurement(id, false);
    }

    /** It is there, but hidden from the actor: told as missing, remembered in the audit as an attempt. */
    public static UnknownMeasurement concealed(MeasurementId id) {
        return new UnknownMeasurement(id, true);
    }

    @Override
    public boolean isConcealment() {
        return concealed;
    }
}
