package org.nezabudka.domain.schedule;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.shared.Texts;

/**
 * A part of the town [район].
 *
 * @param travel the way from a client there to the next one; {@code null}: the company's
 * @param archived no longer offered
 * @param version counts the changes, for optimistic locking; 0 before it is stored
 */
public record District(DistrictId id, String name, @Nullable Duration travel, boolean archived, int version) {

    /** @throws InvalidPlanning if the way is longer than a working day */
    public District {
        name = Texts.line("name", name, 100);
        if (travel != null) PlanningRules.checkTravel(travel);
    }

    public District withVersion(int stored) {
        return new District(id, name, travel, archived, stored);
    }
}
