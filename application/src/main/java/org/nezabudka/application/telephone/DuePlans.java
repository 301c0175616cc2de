package org.nezabudka.application.telephone;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.nezabudka.domain.activity.ActivityId;
import org.nezabudka.domain.organization.EmployeeId;

/** Planned calls that are to begin by themselves. */
public interface DuePlans {

    /** Whoever called for a plan so short before its time has done it. */
    Duration CALLED_BEFORE = Duration.ofMinutes(15);

    /** Between two orders of one employee there is at least so long. */
    Duration APART = Duration.ofMinutes(1);

    /** A planned call, and who is to have it. */
    record DuePlan(ActivityId id, EmployeeId assignee) {}

    /**
     * The open calls whose time came after one moment and not later than the other, the earliest first: planned for employees who have
     * their calls begin by themselves, and not placed yet. One per employee, and none for whoever has just placed a call. Nobody else
     * takes any until the transaction ends.
     */
    List<DuePlan> take(Instant after, Instant now, int most);
}
