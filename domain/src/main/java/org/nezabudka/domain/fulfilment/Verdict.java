package org.nezabudka.domain.fulfilment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * What was decided about a claim.
 *
 * @param free whether the company bears it; of a rejected claim it says nothing
 * @param by {@code null}: a machine
 */
public record Verdict(
        boolean accepted,
        boolean free,
        String text,
        @Nullable EmployeeId by,
        Instant at) {}
