package org.nezabudka.application.order;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.OrderNumber;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Money;

/**
 * A line of the list, a card of the board.
 *
 * @param since when it entered its stage
 * @param client the card; {@code null} when the actor may not see it
 * @param clientName shown to everybody who sees the order; a number in place of a name is hidden
 * @param promised the day it is promised for
 * @param overdue whether that day has passed
 * @param place the department it is in now
 * @param holder on whose desk it is now
 * @param sums {@code null} when the actor may not see money
 */
public record OrderRow(
        OrderId id,
        int version,
        OrderNumber number,
        LocalDate date,
        Stage stage,
        Instant since,
        @Nullable ClientId client,
        String clientName,
        @Nullable String title,
        EmployeeId manager,
        String managerName,
        @Nullable LocalDate promised,
        boolean overdue,
        @Nullable String place,
        @Nullable String holder,
        @Nullable Sums sums) {

    /** What it costs and what came. */
    public record Sums(Money due, Money paid) {
        public Money outstanding() {
            return due.minus(paid).orNothing();
        }

        public Money overpaid() {
            return paid.minus(due).orNothing();
        }
    }
}
