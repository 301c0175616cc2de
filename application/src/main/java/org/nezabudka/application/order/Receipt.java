package org.nezabudka.application.order;

import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.OrderNumber;
import org.nezabudka.domain.payment.LedgerEntry;

/**
 * A line of the report of money [поступления средств].
 *
 * @param client the card; {@code null} when the actor may not see it
 * @param reversed whether another line takes it back
 */
public record Receipt(
        LedgerEntry entry,
        OrderId order,
        OrderNumber number,
        @Nullable ClientId client,
        String clientName,
        @Nullable String registeredByName,
        boolean reversed) {}
