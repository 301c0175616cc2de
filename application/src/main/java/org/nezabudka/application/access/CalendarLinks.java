package org.nezabudka.application.access;

import java.time.Instant;
import java.util.Optional;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.organization.EmployeeId;

/** The secret addresses of calendars, one for each employee at most. */
public interface CalendarLinks {

    /**
     * A link and who bears it.
     *
     * @param actor with the rights of this moment: rights taken away act at once
     */
    record Borne(CalendarLink link, Actor.User actor) {}

    Optional<CalendarLink> of(EmployeeId employee);

    /** @return nothing when no link has this secret, its account is disabled, or its employee was dismissed */
    Optional<Borne> borne(String tokenHash, Instant now);

    /** Stores the link in place of any former one of the employee's. */
    void replace(CalendarLink link);

    /** Remembers a use; nothing happens if the link was replaced or removed meanwhile. */
    void used(CalendarLink link);

    /** @return false if there was none */
    boolean remove(EmployeeId employee);
}
