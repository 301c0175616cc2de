package org.nezabudka.application.fulfilment;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.CrewId;
import org.nezabudka.domain.fulfilment.JobKind;
import org.nezabudka.domain.fulfilment.JobState;
import org.nezabudka.domain.fulfilment.VehicleId;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Which deliveries and assemblies; an absent condition lets all pass.
 *
 * @param states any of these; empty: any
 * @param member sent with a crew this one belongs to
 * @param from windows that end after this
 * @param until windows that begin before this
 */
public record JobQuery(
        @Nullable JobKind kind,
        Set<JobState> states,
        @Nullable CrewId crew,
        @Nullable VehicleId vehicle,
        @Nullable EmployeeId member,
        @Nullable OrderId order,
        @Nullable ClaimId claim,
        @Nullable Instant from,
        @Nullable Instant until) {

    public JobQuery {
        states = Set.copyOf(states);
    }

    public static JobQuery all() {
        return new JobQuery(null, Set.of(), null, null, null, null, null, null, null);
    }

    /** All of some time. */
    public static JobQuery between(Instant from, Instant until) {
        return new JobQuery(null, Set.of(), null, null, null, null, null, from, until);
    }
}
