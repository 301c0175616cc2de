package org.nezabudka.application.notification;

import java.util.Set;
import org.nezabudka.domain.organization.EmployeeId;

/** Tells employees of something. Called inside the transaction of what happened: it is told if, and only if, that is stored. */
public interface Notifier {

    /** Tells everybody of {@code whom} once; those who have left hear nothing. An empty set is nobody. */
    void tell(Set<EmployeeId> whom, Notice notice);
}
