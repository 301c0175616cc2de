package org.nezabudka.application.schedule;

import java.util.List;
import java.util.Optional;
import org.nezabudka.domain.schedule.District;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.schedule.UnknownDistrict;

/** The districts of the town. */
public interface Districts {

    /** All, archived ones too, by name. */
    List<District> all();

    Optional<District> find(DistrictId id);

    /** @throws UnknownDistrict if there is none */
    default District get(DistrictId id) {
        return find(id).orElseThrow(() -> new UnknownDistrict(id));
    }

    /**
     * Adds one, or stores it changed.
     *
     * @throws org.nezabudka.domain.schedule.DistrictNameTaken if another one has the name, in whatever case
     * @throws org.nezabudka.domain.schedule.DistrictChangedMeanwhile if somebody stored it since it was read
     */
    District save(District district);
}
