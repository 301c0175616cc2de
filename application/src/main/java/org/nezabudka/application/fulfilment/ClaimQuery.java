package org.nezabudka.application.fulfilment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.fulfilment.ClaimState;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.DepartmentId;

/**
 * Which claims; an absent condition lets all pass.
 *
 * @param states any of these; empty: any
 * @param overdue only those that are, or only those that are not
 */
public record ClaimQuery(
        Set<ClaimState> states,
        @Nullable Boolean overdue,
        @Nullable OrderId order,
        @Nullable DepartmentId culprit) {

    public ClaimQuery {
        states = Set.copyOf(states);
    }

    public static ClaimQuery all() {
        return new ClaimQuery(Set.of(), null, null, null);
    }
}
