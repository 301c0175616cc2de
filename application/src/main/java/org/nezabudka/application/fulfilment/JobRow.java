package org.nezabudka.application.fulfilment;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.fulfilment.CrewId;
import org.nezabudka.domain.fulfilment.JobId;
import org.nezabudka.domain.fulfilment.JobKind;
import org.nezabudka.domain.fulfilment.JobState;
import org.nezabudka.domain.fulfilment.VehicleId;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.schedule.Window;
import org.nezabudka.domain.shared.Address;
import org.nezabudka.domain.shared.Money;

/**
 * A line of the table, a bar of the calendar.
 *
 * @param overdue whether its window has passed and nothing came of it
 * @param claimNumber of the claim it repairs
 * @param orderVisible whether the actor may open the order
 * @param client the card; {@code null} when the actor may not see it
 * @param clientName shown to everybody who sees the visit; a number in place of a name is hidden
 * @param cost {@code null}: not known, or not the actor's to see
 * @param files of the act
 */
public record JobRow(
        JobId id,
        int version,
        long number,
        JobKind kind,
        JobState state,
        boolean overdue,
        Window window,
        CrewId crew,
        String crewName,
        @Nullable VehicleId vehicle,
        @Nullable String vehicleName,
        OrderId order,
        String orderNumber,
        boolean orderVisible,
        @Nullable Long claimNumber,
        @Nullable ClientId client,
        String clientName,
        Address address,
        @Nullable Money cost,
        int files) {}
