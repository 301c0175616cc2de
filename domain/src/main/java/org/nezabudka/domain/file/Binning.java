package org.nezabudka.domain.file;

import java.time.Duration;
import java.time.Instant;
import org.nezabudka.domain.organization.EmployeeId;

/** Who threw a file away and when; it can be taken back for a while. */
public record Binning(EmployeeId by, Instant at) {

    /** How long it can be taken back. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** When it is gone for good. */
    public Instant until() {
        return at.plus(KEPT);
    }
}
