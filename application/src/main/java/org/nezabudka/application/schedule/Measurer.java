package org.nezabudka.application.schedule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.DistrictId;
import org.nezabudka.domain.schedule.ResourceId;

/**
 * Somebody who is sent to measure: a working employee whose account has the right to.
 *
 * @param districts where to; empty: everywhere
 */
public record Measurer(EmployeeId id, String name, Set<DistrictId> districts) {

    public Measurer {
        districts = Set.copyOf(districts);
    }

    public ResourceId resource() {
        return ResourceId.of(id);
    }

    /** Whether they are sent there; an unknown place is everywhere. */
    public boolean serves(@Nullable DistrictId district) {
        return district == null || districts.isEmpty() || districts.contains(district);
    }
}
