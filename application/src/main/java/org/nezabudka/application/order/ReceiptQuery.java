package org.nezabudka.application.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.client.ClientId;
import org.nezabudka.domain.payment.PaymentForm;

/**
 * Which money; an absent condition lets all pass.
 *
 * @param from that came or went on this day or later
 * @param until before this day
 */
public record ReceiptQuery(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable PaymentForm form,
        @Nullable ClientId client) {}
