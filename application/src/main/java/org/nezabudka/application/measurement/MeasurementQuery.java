package org.nezabudka.application.measurement;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.measurement.MeasurementKindId;
import org.nezabudka.domain.measurement.MeasurementState;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.schedule.DistrictId;

/**
 * Which measurements; an absent condition lets all pass.
 *
 * @param states any of these; empty: any
 * @param overdue only those that are, or only those that are not
 * @param planned only those with a visit, or only those without
 * @param from visits that end after this
 * @param until visits that start before this
 * @param text part of the number, the object, the address, the client's or the contact's name
 */
public record MeasurementQuery(
        Set<MeasurementState> states,
        @Nullable Boolean overdue,
        @Nullable Boolean planned,
        @Nullable EmployeeId measurer,
        @Nullable EmployeeId assigner,
        @Nullable ClientId client,
        @Nullable MeasurementKindId kind,
        @Nullable DistrictId district,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String text,
        Order order) {

    /** In which order they are listed. */
    public enum Order {
        /** The latest given first. */
        NEWEST,
        /** By visit, the earliest first; those without a visit last. */
        VISIT,
        /** What is awaited first; what is awaited by no time last. */
        DUE
    }

    public MeasurementQuery {
        states = Set.copyOf(states);
    }

    public static MeasurementQuery all() {
        return new MeasurementQuery(Set.of(), null, null, null, null, null, null, null, null, null, null, Order.NEWEST);
    }
}
