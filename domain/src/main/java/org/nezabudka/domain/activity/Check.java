package org.nezabudka.domain.activity;

import java.time.Instant;
import org.nezabudka.domain.organization.EmployeeId;

/** The second signature: somebody else than who did it says that it was done [проверено]. */
public record Check(EmployeeId by, Instant at) {}
