package org.nezabudka.application.fulfilment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.fulfilment.JobKind;
import org.nezabudka.domain.order.OrderId;
import org.nezabudka.domain.order.Stage;
import org.nezabudka.domain.shared.Address;

/**
 * An order that waits for somebody to be sent [готово к доставке].
 *
 * @param wants what is not planned yet
 * @param due for when it was promised
 * @param address as the order has it
 */
public record ReadyOrder(
        OrderId id,
        String number,
        Stage stage,
        JobKind wants,
        String clientName,
        @Nullable String title,
        @Nullable LocalDate due,
        @Nullable Address address) {}
