package org.nezabudka.application.order;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.organization.DepartmentId;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Which orders; an absent condition lets all pass.
 *
 * @param stages any of these; empty: any
 * @param open only those that are not ended, or only those that are
 * @param overdue only those promised for a day that has passed, or only the others
 * @param unpaid only those of which something is to be paid, or only the others
 * @param department in which they are now
 * @param holder on whose desk they are now
 * @param from ordered on this day or later
 * @param until ordered before this day
 * @param text part of the number, the title, the address or the client's name
 */
public record OrderQuery(
        Set<Stage> stages,
        @Nullable Boolean open,
        @Nullable Boolean overdue,
        @Nullable Boolean unpaid,
        @Nullable EmployeeId manager,
        @Nullable ClientId client,
        @Nullable DepartmentId department,
        @Nullable EmployeeId holder,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String text,
        Sort sort) {

    /** In which order they are listed. */
    public enum Sort {
        /** The latest number first. */
        NEWEST,
        /** What is promised first; what is promised for no day last. */
        DUE
    }

    public OrderQuery {
        stages = Set.copyOf(stages);
    }

    public static OrderQuery ofClient(ClientId client) {
        return new OrderQuery(Set.of(), null, null, null, null, client, null, null, null, null, null, Sort.NEWEST);
    }

    public static OrderQuery all() {
        return new OrderQuery(Set.of(), null, null, null, null, null, null, null, null, null, null, Sort.NEWEST);
    }
}
