package org.nezabudka.domain.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;
import org.nezabudka.domain.shared.Money;

/**
 * The stage an order is in, and since when.
 *
 * @param cancellation there is one exactly while the order is cancelled
 */
public record Standing(Stage stage, Instant since, @Nullable Cancellation cancellation) {

    /**
     * Why an order came to nothing.
     *
     * @param from the stage it was in, to which it comes back if it is taken up again
     * @param retained what the company keeps of the money that was paid; all else is owed to the client
     */
    public record Cancellation(Stage from, @Nullable EmployeeId by, String reason, Money retained) {}

    public Standing {
        if ((stage == Stage.CANCELLED) != (cancellation != null))
            throw new IllegalArgumentException("A cancelled order has a cancellation, and no other has");
    }
}
