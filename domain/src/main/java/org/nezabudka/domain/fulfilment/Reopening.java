package org.nezabudka.domain.fulfilment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/** It came up again. */
public record Reopening(String reason, @Nullable EmployeeId by, Instant at) {}
