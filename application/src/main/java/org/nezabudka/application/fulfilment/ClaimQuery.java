package org.nezabudka.application.fulfilment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.fulfilment.ClaimState;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.organization.DepartmentId;

/**
 * Which claims; an absent condition lets all pass.
 *
 * @param states any of these; empty: any
 * @param overdue only those that are, or only those that are not
 * @param repeated only those that were opened again, or only those that never were
 * @param causes any of these; empty: any
 * @param text part of the order's number, the client's name, the position or what is wrong, or the claim's whole number
 */
public record ClaimQuery(
        Set<ClaimState> states,
        @Nullable Boolean overdue,
        @Nullable Boolean repeated,
        @Nullable OrderId order,
        @Nullable DepartmentId culprit,
        Set<EntryCode> causes,
        @Nullable String text,
        Sort sort) {

    /** In which order they are listed. */
    public enum Sort {
        /** The latest number first. */
        NEWEST,
        /** What is to be put right first; what has no last day comes last. */
        DEADLINE
    }

    public ClaimQuery {
        states = Set.copyOf(states);
        causes = Set.copyOf(causes);
    }

    public static ClaimQuery all() {
        return new ClaimQuery(Set.of(), null, null, null, null, Set.of(), null, Sort.NEWEST);
    }
}
