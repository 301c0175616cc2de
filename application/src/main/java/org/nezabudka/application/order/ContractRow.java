package org.nezabudka.application.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nezabudka.application.order.OrderRow.Sums;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.order.Contract;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.OrderNumber;

/**
 * A line of the base of contracts [база договоров].
 *
 * @param signedOn the day of the first signing; {@code null}: a draft
 * @param supplements signings that followed
 * @param files how many files the contract has
 * @param client the card; {@code null} when the actor may not see it
 * @param sums {@code null} when the actor may not see money
 */
public record ContractRow(
        OrderId order,
        OrderNumber orderNumber,
        String number,
        Contract.State state,
        @Nullable LocalDate signedOn,
        int supplements,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate executionDue,
        @Nullable Integer warrantyMonths,
        int files,
        @Nullable ClientId client,
        String clientName,
        String managerName,
        @Nullable Sums sums) {}
