package org.nezabudka.application.access;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nezabudka.domain.access.Actor;
import org.nezabudka.domain.access.Right;
import org.nezabudka.domain.access.Scope;
import org.nezabudka.domain.access.Standing;
import org.nezabudka.domain.organization.DepartmentId;

/**
 * A session and whose it is.
 *
 * @param departments the employee's department with all below it
 * @param standing what is lent to the employee at the moment of the look
 */
public record SignedIn(
        Session session,
        String name,
        String login,
        Set<DepartmentId> departments,
        Map<Right, Scope> rights,
        Standing standing,
        @Nullable String extension,
        @Nullable String departmentName,
        @Nullable String positionCode,
        @Nullable String email,
        @Nullable String phone,
        Preferences preferences) {

    /** @param origin network address of the present request */
    public Actor.User actor(@Nullable String origin) {
        return new Actor.User(session.employee(), name, departments, rights, origin).with(standing);
    }
}
