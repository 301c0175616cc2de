package org.nezabudka.application.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.dictionary.EntryCode;
import org.nezabudka.domain.fulfilment.ClaimId;
import org.nezabudka.domain.fulfilment.ClaimState;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.shared.Money;

/**
 * A line of the table of claims.
 *
 * @param orderVisible whether the actor may open the order
 * @param product of the position it is about
 * @param client the card; {@code null} when the actor may not see it
 * @param clientName a number in place of a name is hidden
 * @param free what was decided; {@code null}: nothing yet
 * @param cost {@code null}: not known, or not the actor's to see
 */
public record ClaimRow(
        ClaimId id,
        int version,
        long number,
        ClaimState state,
        boolean overdue,
        OrderId order,
        String orderNumber,
        boolean orderVisible,
        @Nullable Integer line,
        @Nullable String product,
        @Nullable EntryCode cause,
        String description,
        @Nullable String culpritName,
        @Nullable ClientId client,
        String clientName,
        @Nullable LocalDate deadline,
        @Nullable Money cost,
        @Nullable Boolean free,
        int repeats,
        Instant raisedAt) {}
