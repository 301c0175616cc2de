package org.nezabudka.application.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nezabudka.application.shared.Page;
import org.nezabudka.application.shared.PageRequest;
import org.nezabudka.domain.organization.EmployeeId;

/** What every employee was told. */
public interface Inbox {

    void add(List<Notification> notifications);

    /** The employee's, the newest first: all, or those not read yet. */
    Page<Notification> page(EmployeeId whom, boolean unread, PageRequest request);

    int countUnread(EmployeeId whom);

    /** Marks one as read. @return false if the employee has none of this id */
    boolean markRead(EmployeeId whom, UUID id, Instant now);

    /** Marks all as read that came until then. @return how many that changed */
    int markAllRead(EmployeeId whom, Instant until, Instant now);

    /** Drops what came earlier. */
    int forgetBefore(Instant moment);
}
