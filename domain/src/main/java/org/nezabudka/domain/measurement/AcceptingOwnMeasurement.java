package org.nezabudka.domain.measurement;

import java.util.Map;
import org.nezabudka.domain.shared.Refused;

/** Four eyes: who measured or handed in never accepts (brief 000). */
public final class AcceptingOwnMeasurement extends Refused {

    private static final long serialVersionUID = 1L;

    AcceptingOwnMeasurement() {
        super("A measurement is accepted by somebody else than its measurer", Map.of());
    }
}
