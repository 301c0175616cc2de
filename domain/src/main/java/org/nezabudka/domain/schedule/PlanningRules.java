package org.nezabudka.domain.schedule;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How windows are planned here.
 *
 * @param travelMinutes the way from one client to the next, where the district says nothing else
 * @param reservationMinutes how long a window is held for whoever fills in a task
 * @param gridMinutes how far apart windows may begin
 * @param version counts the changes, for optimistic locking; 0 before they are stored
 */
public record PlanningRules(int travelMinutes, int reservationMinutes, int gridMinutes, int version) {

    /** Grids that divide an hour, so that windows begin at times people say. */
    public static final Set<Integer> GRIDS = Set.of(10, 15, 20, 30, 60);

    public static final int LONGEST_RESERVATION_MINUTES = 240;

    /** @throws InvalidPlanning if a figure cannot be */
    public PlanningRules {
        if (travelMinutes < 0 || travelMinutes > Booking.LONGEST_TRAVEL.toMinutes())
            throw new InvalidPlanning("travelMinutes", "range");
        if (reservationMinutes < 1 || reservationMinutes > LONGEST_RESERVATION_MINUTES)
            throw new InvalidPlanning("reservationMinutes", "range");
        if (!GRIDS.contains(gridMinutes)) throw new InvalidPlanning("gridMinutes", "range");
    }

    /** Half an hour of each: what holds until somebody says otherwise. */
    public static PlanningRules usual() {
        return new PlanningRules(30, 30, 30, 0);
    }

    public PlanningRules withVersion(int stored) {
        return new PlanningRules(travelMinutes, reservationMinutes, gridMinutes, stored);
    }

    /** The way from a client in that district to the next one. */
    public Duration travelIn(@Nullable District district) {
        var usual = Duration.ofMinutes(travelMinutes);
        return district == null ? usual : Objects.requireNonNullElse(district.travel(), usual);
    }

    public Duration reservation() {
        return Duration.ofMinutes(reservationMinutes);
    }

    public Duration grid() {
        return Duration.ofMinutes(gridMinutes);
    }

    static void checkTravel(Duration travel) {
        if (travel.isNegative() || travel.compareTo(Booking.LONGEST_TRAVEL) > 0)
            throw new InvalidPlanning("travelMinutes", "range");
    }
}
