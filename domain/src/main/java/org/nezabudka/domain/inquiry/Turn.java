package org.nezabudka.domain.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/**
 * Whose turn it is by the rule, and by when.
 *
 * @param owner {@code null} when there is nobody: then the inquiry is everybody's who may work with inquiries
 */
public record Turn(@Nullable EmployeeId owner, Holding.Why why, Instant deadline) {}
