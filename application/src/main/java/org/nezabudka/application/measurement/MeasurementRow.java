package org.nezabudka.application.measurement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.activity.Priority;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.measurement.MeasurementId;
import org.nezabudka.domain.measurement.MeasurementState;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Address;

/**
 * A line of the table.
 *
 * @param overdue whether what is awaited did not come in time
 * @param due by when something is awaited
 * @param client the card; {@code null} when the actor may not see it
 * @param clientName shown to everybody who sees the measurement; a number in place of a name is hidden
 * @param phone of whoever opens, else of the client; masked where the actor may not see numbers
 * @param seen whether the measurer has seen the plan
 * @param submissions versions handed in
 * @param documents files of the draft
 * @param mine whether the actor is to accept it, or to measure it
 */
public record MeasurementRow(
        MeasurementId id,
        int version,
        long number,
        MeasurementState state,
        boolean overdue,
        @Nullable Instant due,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable EmployeeId measurer,
        @Nullable String measurerName,
        boolean seen,
        @Nullable ClientId client,
        String clientName,
        @Nullable String contact,
        @Nullable String phone,
        Address address,
        @Nullable String districtName,
        String kindName,
        String object,
        Priority priority,
        EmployeeId assigner,
        String assignerName,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        int submissions,
        int documents,
        boolean mine) {}
