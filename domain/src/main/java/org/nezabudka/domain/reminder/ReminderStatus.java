package org.nezabudka.domain.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.organization.EmployeeId;

/** How it stands with a reminder. */
public sealed interface ReminderStatus {

    /**
     * It reminds.
     *
     * @param nextSign when it shows again
     * @param raised it has shown and nobody has put it aside since
     */
    record Active(Instant nextSign, boolean raised) implements ReminderStatus {}

    /** What it reminded of was done. */
    record Done(
            Instant at, @Nullable EmployeeId by, @Nullable String result) implements ReminderStatus {}

    /** What it reminded of will not be done. */
    record Cancelled(
            Instant at, @Nullable EmployeeId by, @Nullable String reason) implements ReminderStatus {}
}
