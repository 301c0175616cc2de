package org.nezabudka.application.order;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long orders lay on a desk [время на столе].
 *
 * @param department name, {@code null} for a person without one
 * @param person name, {@code null} for the department itself
 * @param stays how often an order came there
 * @param total of all stays, those going on until now
 * @param longest of them
 * @param now how many lie there now
 */
public record DeskTime(
        @Nullable String department, @Nullable String person, long stays, Duration total, Duration longest, long now) {

    public Duration average() {
        return stays == 0 ? Duration.ZERO : total.dividedBy(stays);
    }
}
