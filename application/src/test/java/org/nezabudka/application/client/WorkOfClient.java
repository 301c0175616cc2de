package org.nezabudka.application.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the views of clients want to know of the work with them.
 *
 * @param nextAt begin of the most urgent open activity with a date, {@code null} without
 * @param nextDue from when on that one is overdue
 * @param lastAt when the last contact was held
 */
public record WorkOfClient(
        @Nullable Instant nextAt,
        @Nullable Instant nextDue,
        @Nullable String nextKind,
        @Nullable Instant lastAt) {}
