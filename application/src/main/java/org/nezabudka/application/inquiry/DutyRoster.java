package org.nezabudka.application.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.organization.EmployeeId;

/** Who there is to be asked. */
public interface DutyRoster {

    /** Everybody who works here, by name. */
    List<Colleague> colleagues();

    /** The working employees whose account has the right, at whatever scope. */
    Set<EmployeeId> withRight(Right right);

    /**
     * An employee as somebody who looks for help wants to know them.
     *
     * @param worksInquiries whether the account has the right to work with inquiries
     * @param lastGiven when an inquiry came to them last; {@link Instant#MIN}: never
     * @param inquiries how many open ones they have to answer
     * @param talking whether they are on the telephone right now
     */
    record Colleague(
            EmployeeId id,
            String name,
            @Nullable String department,
            @Nullable String extension,
            boolean worksInquiries,
            Instant lastGiven,
            int inquiries,
            boolean talking) {}
}
