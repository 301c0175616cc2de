package org.nezabudka.application.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the views of clients want to know of calls.
 *
 * @param lastAt begin of the last call, {@code null} before the first
 */
public record CallsOfClient(int count, @Nullable Instant lastAt, boolean lastMissed) {

    public static CallsOfClient none() {
        return new CallsOfClient(0, null, false);
    }
}
