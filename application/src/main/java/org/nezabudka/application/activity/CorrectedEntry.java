package org.nezabudka.application.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.activity.ActivityFacts;

/**
 * A row of the work table as it should read.
 *
 * @param status {@code null}: as it is
 * @param next to be planned now, {@code null}: nothing
 */
public record CorrectedEntry(
        ActivityFacts facts,
        Instant heldAt,
        @Nullable String result,
        @Nullable StatusStep status,
        @Nullable PlannedContact next) {}
