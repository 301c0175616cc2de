package org.nezabudka.domain.schedule;

import java.util.Map;
import org.nezabudka.domain.shared.NotFound;

/** There is no such district. */
public final class UnknownDistrict extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownDistrict(DistrictId id) {
        super("No district " + id, Map.of("district", id.toString()));
    }
}
