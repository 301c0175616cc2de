package org.nezabudka.domain.fulfilment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * The client says that it was put right.
 *
 * @param confirmation how the client said so: who, by what way
 * @param by who wrote it down; {@code null}: a machine
 */
public record Closing(String confirmation, @Nullable EmployeeId by, Instant at) {}
